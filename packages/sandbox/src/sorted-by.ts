/**
 * Sorts by names, of which a `-` in front turns the order round; what they leave equal stays as it was. What has no value
 * comes last, as in PostgreSQL, and first where the order is turned round.
 *
 * @param reading What reads the value of a name.
 */
export function sortedBy<T>(
  items: readonly T[],
  sort: readonly string[],
  reading: (name: string) => (item: T) => unknown,
): T[] {
  const keys = sort.map((name) => ({ read: reading(name.replace(/^-/, "")), sign: name.startsWith("-") ? -1 : 1 }));
  return items
    .map((item) => ({ item, values: keys.map(({ read }) => read(item)) }))
    .toSorted((left, right) => {
      for (const [index, { sign }] of keys.entries()) {
        const order = compare(left.values[index] ?? null, right.values[index] ?? null);
        if (order !== 0) return order * sign;
      }
      return 0;
    })
    .map(({ item }) => item);
}

function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return (left as string | number) < (right as string | number) ? -1 : 1;
}
