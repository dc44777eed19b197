/** A page of a list, with what TeamUp says of the whole. */
export interface Page<Item> {
  /** How many items there are on all pages. */
  readonly count: number;
  /** The address of the next page, null on the last. */
  readonly next: string | null;
  /** The address of the previous page, null on the first. */
  readonly previous: string | null;
  /** The items of this page. */
  readonly results: Item[];
}
