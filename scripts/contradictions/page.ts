import { isRecord, placeOf } from "./place.ts";

interface Contradiction {
  id: string;
  where: string;
  sources: string;
  decision: string;
  reason: string;
  confidence: string;
}

function text(entry: Record<string, unknown>, member: string, where: string): string {
  const value = entry[member];
  // A line of its own could begin a section of the page.
  if (typeof value === "string" && value.trim() !== "") return value.trim().replace(/\s+/g, " ");
  throw new Error(`A contradiction at ${where} has no ${member}.`);
}

function entriesAt(value: unknown, where: string): Contradiction[] {
  if (!Array.isArray(value)) throw new Error(`The contradictions at ${where} are not a list.`);
  return value.map((entry) => {
    if (!isRecord(entry)) throw new Error(`A contradiction at ${where} is not an object.`);
    return {
      id: text(entry, "id", where),
      where,
      sources: text(entry, "sources", where),
      decision: text(entry, "decision", where),
      reason: text(entry, "reason", where),
      confidence: text(entry, "confidence", where),
    };
  });
}

/** Every `x-contradiction` of a bundle with the place it concerns, and those of `info`, sorted by id. */
function collectContradictions(document: unknown): Contradiction[] {
  const found: Contradiction[] = [];
  // Under `properties`, and where examples have names, stand names, which may be those of keywords.
  function walk(node: unknown, path: string[], holdsNames = false): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) walk(item, [...path, String(index)]);
    } else if (isRecord(node)) {
      for (const [key, value] of Object.entries(node)) {
        if (holdsNames) walk(value, [...path, key]);
        else if (key === "x-contradiction") found.push(...entriesAt(value, placeOf(document, path)));
        else if (key === "x-contradictions") found.push(...entriesAt(value, "nothing that is described here"));
        else if (key === "examples") walk(isRecord(value) ? value : {}, [...path, key], true);
        else if (key !== "example" && key !== "value") walk(value, [...path, key], key === "properties");
      }
    }
  }
  walk(document, []);
  const order = new Intl.Collator("en", { numeric: true });
  return found.toSorted((left, right) => order.compare(left.id, right.id));
}

export function renderContradictions(document: unknown): string {
  if (!isRecord(document) || typeof document["openapi"] !== "string" || !isRecord(document["info"])) {
    throw new Error("The bundle is not an OpenAPI description: it has no `openapi` or no `info`.");
  }
  const { title = "This description" } = document["info"];
  const sections = collectContradictions(document).map(({ id, where, sources, decision, reason, confidence }) =>
    [
      `## ${id}`,
      "",
      `- **Concerns**: ${where}`,
      `- **Sources**: ${sources}`,
      `- **Decision**: ${decision}`,
      `- **Reason**: ${reason}`,
      `- **Confidence**: ${confidence}`,
      "",
    ].join("\n"),
  );
  const intro = [
    `# ${String(title)}: where the sources disagree`,
    "",
    "The public sources contradict each other in places, or leave a question open. Each case is settled in the description, beside the thing it concerns.",
    "This page is generated from there; do not edit it.",
    "",
  ].join("\n");
  return [intro, ...sections].join("\n");
}
