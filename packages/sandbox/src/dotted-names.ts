/** Dotted names as a tree: `a.b` and `a.c` are `a` with `b` and `c` in it. */
export type Names = ReadonlyMap<string, Names>;

export function namesOf(value: unknown): Names {
  const root = new Map<string, Names>();
  for (const name of Array.isArray(value) ? value : []) {
    let node = root;
    for (const part of String(name).split(".")) {
      const next = (node.get(part) as Map<string, Names> | undefined) ?? new Map<string, Names>();
      node.set(part, next);
      node = next;
    }
  }
  return root;
}
