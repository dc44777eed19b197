import type { Call, Document } from "./bundle.ts";
import { bodiesOf, callsOf, examplesOf } from "./bundle.ts";

export interface Expected {
  /** The error statuses that an operation must declare. */
  errors: (call: Call) => string[];
  /** Headers of every response. */
  headers?: string[];
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function gapsOf(document: Document, call: Call, { errors, headers = [] }: Expected): string[] {
  const { operation, responses } = call;
  const gaps = (["summary", "description"] as const)
    .filter((member) => !isText(operation[member]))
    .map((member) => `no ${member}`);
  if (operation.tags?.length !== 1) gaps.push("not one tag");
  if (operation["x-source"] === undefined) gaps.push("no source");
  if (operation["x-confidence"] === undefined) gaps.push("no confidence");
  const statuses = new Set(responses.map(([status]) => status));
  gaps.push(
    ...errors(call)
      .filter((status) => !statuses.has(status))
      .map((status) => `no response ${status}`),
  );
  for (const [status, response] of responses) {
    gaps.push(
      ...headers
        .filter((header) => response.headers?.[header] === undefined)
        .map((header) => `no ${header} on ${status}`),
    );
  }
  for (const [place, content] of bodiesOf(call)) {
    for (const [type, media] of Object.entries(content)) {
      if (examplesOf(document, media).length === 0) gaps.push(`no example of ${place} as ${type}`);
    }
  }
  const bare = responses.filter(([status, { content }]) => content === undefined && !["202", "204"].includes(status));
  gaps.push(...bare.map(([status]) => `no body on ${status}`));
  return gaps.map((gap) => `${operation.operationId}: ${gap}`);
}

/** What the operations lack, one line each. */
export function coverageGaps(document: Document, expected: Expected): string[] {
  return callsOf(document).flatMap((call) => gapsOf(document, call, expected));
}

/** The ids of every contradiction that the bundle settles. */
export function contradictionIds(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(contradictionIds);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key !== "x-contradiction" && key !== "x-contradictions") return contradictionIds(value);
    return Array.isArray(value) ? value.map(({ id }: { id: string }) => id) : [];
  });
}
