/**
 * A documentation comment, its lines indented by `indent`, on what is deprecated or not.
 *
 * No word of the text is a tag: editors take for one whatever follows an at sign behind a space, but not in backticks.
 */
export function comment(text: string, indent = "", { deprecated }: { readonly deprecated?: boolean } = {}): string {
  const escaped = text
    .replaceAll("*/", "*\\/")
    .replaceAll(/`[^`\n]*`|(?<!\S)@(?=\S)/g, (found) => (found === "@" ? "\\@" : found))
    .trimEnd();
  const lines = [escaped, deprecated && "@deprecated"].filter(Boolean).join("\n\n").split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

export function pascal(id: string): string {
  return id[0]!.toUpperCase() + id.slice(1);
}

/** A property name as TypeScript writes it. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Gives each distinct list a constant of its own, so that a table of operations can share them. */
export function createConstants(prefix: string): { name: (value: unknown) => string; declarations: () => string } {
  const names = new Map<string, string>();
  return {
    name(value) {
      const text = JSON.stringify(value);
      if (!names.has(text)) names.set(text, `${prefix}${names.size}`);
      return names.get(text)!;
    },
    declarations: () => [...names].map(([text, name]) => `const ${name} = ${text.replaceAll(",", ", ")};\n`).join(""),
  };
}

/** The type of an object whose members are these words. */
export function record(members: Iterable<readonly [name: string, word: string]>): string {
  const written = Array.from(members, ([name, word]) => `${key(name)}: ${JSON.stringify(word)}`);
  return written.length === 0 ? "{}" : `{ ${written.join("; ")} }`;
}

/** An interface with a type for each name, from which other types look it up. */
export function table<Value>(
  name: string,
  doc: string,
  rows: readonly (readonly [name: string, value: Value])[],
  write: (value: Value, name: string) => string,
): string {
  const lines = rows.map(([each, value]) => `  ${key(each)}: ${write(value, each)};\n`);
  return `${comment(doc)}export interface ${name} {\n${lines.join("")}}\n`;
}
