import type { Fault } from "@memberships/runtime";

interface WireError {
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly code?: unknown;
  readonly source?: { readonly pointer?: unknown } | null;
}

/** Reads a JSON:API error document. A gateway's answer has another body, so nothing is taken for granted. */
export function readFault(body: unknown, status: number): Fault {
  const listed = typeof body === "object" && body !== null ? (body as { errors?: unknown }).errors : undefined;
  const errors = (Array.isArray(listed) ? (listed as unknown[]) : [])
    .filter((each): each is WireError => typeof each === "object" && each !== null)
    .map(({ title, detail, code, source }) => ({
      code: isText(code) ? code : undefined,
      texts: [title, detail].filter(isText),
      path: toPath(source?.pointer),
    }));
  const unplaced = errors.flatMap(({ path, texts }) => (path.length === 0 ? texts.slice(-1) : []));
  const placed = errors.filter(({ path }) => path.length > 0);
  return {
    code: errors[0]?.code ?? `http_${status}`,
    message: unplaced.length > 0 || placed.length > 0 ? unplaced.join(" ") : NO_REASON,
    fields: placed.map(({ path, texts: [text = NO_REASON] }) => [path, text]),
  };
}

const NO_REASON = "The answer gives no reason.";

/**
 * The path of the member of the plain input that a pointer into the document leads to: `/data/attributes/name` and
 * `/data/relationships/role/data/id` both name a member, `/data/relationships/roles/data/1/id` an item of one.
 */
function toPath(pointer: unknown): string[] {
  const [, group, inner] = /^\/data\/(attributes|relationships)\/(.+)$/.exec(isText(pointer) ? pointer : "") ?? [];
  const parts = inner?.split("/").map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~")) ?? [];
  if (group !== "relationships") return parts;
  const [name = "", , index = ""] = parts;
  return /^\d+$/.test(index) ? [name, index] : [name];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
