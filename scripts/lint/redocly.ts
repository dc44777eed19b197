/** What Redocly hands to a rule. Its CLI is one bundle without declarations, so the parts in use are written down here. */
export interface Location {
  source: { absoluteRef: string; body: string };
  pointer: string;
  child: (keys: readonly (string | number)[]) => Location;
  key: () => Location;
}

export interface Context {
  type: { name: string };
  key: string | number;
  parent: unknown;
  location: Location;
  report: (problem: { message: string; location: Location }) => void;
  resolve: (node: unknown, from?: string) => { node: unknown; location?: Location };
}

export type Visit<T> = (node: T, context: Context) => void;

export interface Visitor {
  Root?: Visit<Node> | { leave: Visit<Node> };
  Info?: Visit<Node>;
  Paths?: Visit<Record<string, unknown>>;
  Operation?: Visit<Node>;
  Parameter?: Visit<Node>;
  MediaType?: Visit<Node>;
  Schema?: Visit<Node>;
  any?: Visit<unknown>;
  ref?: Visit<Node>;
}

export type Rule<Options = unknown> = (options: Options) => Visitor;

/** Any node of a description, with the members that the rules read; the built-in rules report a member of the wrong kind. */
export interface Node extends Record<string, unknown> {
  $ref?: string;
  name?: string;
  description?: string;
  operationId?: string;
  summary?: string;
  tags?: unknown[];
  security?: unknown[];
  parameters?: unknown[];
  responses?: Record<string, unknown>;
  content?: Record<string, Node>;
  headers?: Record<string, unknown>;
  schema?: Node;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  properties?: Record<string, Node>;
  items?: Node;
  oneOf?: Node[];
  anyOf?: Node[];
  additionalProperties?: boolean | Node;
}
