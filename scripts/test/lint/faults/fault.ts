/** What is wrong with a description, and what lint says of it. */
export interface Fault {
  /** A rule of the plugin by its name there, any other as the configuration names it. */
  rule: string;
  says: string;
  /** The file of the fixture, and the way to the member that is set (or, without a value, taken away). */
  file: string;
  at: (string | number)[];
  set?: unknown;
  encoding?: "latin1";
}
