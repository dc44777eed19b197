import type { Operation } from "./bundle.ts";
import { Refusal } from "./refusal.ts";

/** The answer that a `Prefer` header asks for: `code=404`, and `example=not_found` where there are several. */
export function preferredAnswer(
  operation: Operation,
  request: Request,
  type: string,
): { readonly status: number; readonly body: unknown; readonly type: string } | undefined {
  const header = request.headers.get("prefer");
  if (header === null) return undefined;
  const preferences = new Map(
    header.split(/[,;]/).map((preference): [string, string] => {
      const [name = "", value = ""] = preference.split("=");
      return [name.trim().toLowerCase(), value.trim().replaceAll(/^"|"$/g, "")];
    }),
  );
  const code = preferences.get("code");
  const wanted = preferences.get("example");
  if (code === undefined) return undefined;
  const content = operation.responses[code];
  if (!content) {
    const described = Object.keys(operation.responses).join(", ");
    throw new Refusal("malformed", { message: `${operation.id} describes no answer ${code}, but ${described}.` });
  }
  const chosen = content[type] ? type : (Object.keys(content)[0] ?? type);
  const examples = content[chosen]?.examples ?? {};
  const example = wanted === undefined ? Object.values(examples)[0] : examples[wanted];
  if (wanted !== undefined && !Object.hasOwn(examples, wanted)) {
    const named = Object.keys(examples).filter(Boolean).join(", ");
    const instead = named && `, but ${named}`;
    throw new Refusal("malformed", { message: `${operation.id} has no example ${wanted} for ${code}${instead}.` });
  }
  return { status: Number(code), body: example, type: chosen };
}
