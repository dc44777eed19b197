import type { ResolvedOperation, Schema } from "./description.ts";

/** How the schemas of a provider appear in its client. */
export interface SchemaEmitter {
  readonly imports: string;
  readonly helpers: string;
  /** The type of a row in the table of operations. */
  readonly operationType: string;
  /** The media types in which the client writes a body, the one first that it writes unless told otherwise. */
  readonly writes: readonly string[];
  readonly declarations: readonly string[];
  /** Run-time tables beside that of the operations. */
  readonly tables: string;
  requestType(schema: Schema | undefined, at: string): string;
  /** The type of an answer; where the operation narrows it, of one that asks for nothing. */
  responseType(schema: Schema | undefined, at: string): string;
  /** How an operation's own arguments narrow its answer, or undefined where they do not. */
  narrowing(operation: ResolvedOperation): Narrowing | undefined;
  /** The type of the page around the items, where the schema is that of a list. */
  listOf(schema: Schema | undefined): { readonly item: string; readonly page: (item: string) => string } | undefined;
  /** Run-time facts of an operation beside the common ones. */
  facts(operation: ResolvedOperation["operation"]): string[];
}

/** How the arguments of an operation narrow its answer. */
export interface Narrowing {
  readonly parameters: readonly TypeParameter[];
  /** The types of the query parameters that do so. */
  readonly query: Readonly<Record<string, string>>;
  /** What is answered, or each item of what is listed, for a list of links; without one, for the type parameter. */
  readonly answer: (links?: string) => string;
  /** The type parameter of the list that brings links into the answer, and what the query calls it. */
  readonly links?: { readonly parameter: string; readonly query: string };
}

export interface TypeParameter {
  readonly name: string;
  readonly constraint: string;
  /** What it is for a call that does not ask. */
  readonly initial: string;
  /** What it is for an input that is declared before it is known what it asks. */
  readonly open: string;
}
