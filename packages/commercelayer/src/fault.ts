import { collectFields, type Fault } from "@memberships/runtime";

interface WireError {
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly code?: unknown;
  readonly source?: { readonly pointer?: unknown };
}

/** Reads a JSON:API error document. A gateway's answer has another body, so nothing is taken for granted. */
export function readFault(body: unknown, status: number): Fault {
  const listed = typeof body === "object" && body !== null ? (body as { errors?: unknown }).errors : undefined;
  const errors = (Array.isArray(listed) ? listed : []) as readonly WireError[];
  const [first] = errors;
  const placed = errors.flatMap(({ title, source }) => {
    const path = toPath(source?.pointer);
    return path.length > 0 ? [[path, String(title)] as const] : [];
  });
  const unplaced = errors.filter(({ source }) => toPath(source?.pointer).length === 0);
  return {
    code: typeof first?.code === "string" ? first.code : `http_${status}`,
    message:
      errors.length === 0
        ? "The answer gives no reason."
        : unplaced.map(({ detail, title }) => String(detail ?? title)).join(" "),
    fields: collectFields(placed),
  };
}

/** `/data/attributes/name` and `/data/relationships/role` both name a member of the plain input. */
function toPath(pointer: unknown): string[] {
  const [, inner] = /^\/data\/(?:attributes|relationships)\/(.+)$/.exec(String(pointer)) ?? [];
  return inner?.split("/").map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~")) ?? [];
}
