import { callsOf, follow, formsOf, type Call, type Document, type Schema } from "./bundle.ts";
import { compile, errorsIn } from "./compile.ts";
import { requestsOf, type BodyForm } from "./typed-calls.ts";

/** An operation whose answer `expand`, `include` or `fields` narrows. */
export interface NarrowingOperation {
  readonly call: Call;
  readonly operationId: string;
  /** The documented paths, headers and bodies, without a query. */
  readonly inputs: readonly object[];
  readonly takes: (parameter: string) => boolean;
  /** The schema of the answer, or of each item of a page. */
  readonly answer: Schema;
}

/** The operations that take `fields`, each with its documented requests. */
export function narrowingOperations(document: Document, form: BodyForm): NarrowingOperation[] {
  return callsOf(document).flatMap((call): NarrowingOperation[] => {
    const { operation, parameters, responses } = call;
    const names = new Set(parameters.filter((each) => each.in === "query").map(({ name }) => name));
    const [, success] = responses.find(([status]) => Number(status) < 300) ?? [];
    const [media] = Object.values(success?.content ?? {});
    if (!names.has("fields") || media?.schema === undefined) return [];
    const inputs = requestsOf(document, call, form).map((input) => ({ ...input, query: undefined }));
    const answer = follow(document, media.schema);
    const items = answer.properties?.["results"]?.items;
    return [
      {
        call,
        operationId: operation.operationId,
        inputs,
        takes: (parameter) => names.has(parameter),
        answer: items ?? answer,
      },
    ];
  });
}

/** The paths that `expand` takes by the description, as deep as it lets them go. */
export function expandPaths(document: Document, schema: Schema, depth = 4): string[] {
  if (depth === 0) return [];
  const paths = formsOf(document, schema).flatMap((form) =>
    Object.entries(form.properties ?? {}).flatMap(([name, raw]) => {
      const property = follow(document, raw);
      const isChoice = property["x-expandable"] !== undefined || property["x-deferred"] === true;
      const below = expandPaths(document, objectBehind(document, property), depth - 1);
      return [...(isChoice ? [name] : []), ...below.map((path) => `${name}.${path}`)];
    }),
  );
  return [...new Set(paths)];
}

/** The paths that `fields` takes by the description, given what is expanded. */
export function fieldPaths(document: Document, schema: Schema, expand: readonly string[], depth = 4): string[] {
  if (depth === 0) return [];
  const paths = formsOf(document, schema).flatMap((form) =>
    Object.entries(form.properties ?? {}).flatMap(([name, raw]) => {
      const property = follow(document, raw);
      const isAsked = expand.some((path) => path === name || path.startsWith(`${name}.`));
      if (property["x-deferred"] === true && !isAsked) return [];
      if (typeof property["x-expandable"] === "string" && !isAsked) return [name];
      const rest = expand.flatMap((path) => (path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []));
      const below = fieldPaths(document, objectBehind(document, property), rest, depth - 1);
      return [name, ...below.map((path) => `${name}.${path}`)];
    }),
  );
  return [...new Set(paths)];
}

/** The object that a property holds or leads to, or that each of its items is. */
function objectBehind(document: Document, property: Schema): Schema {
  const target = property["x-expandable"];
  if (typeof target === "string") return document.components.schemas[target] ?? {};
  const [form] = formsOf(document, property);
  return form?.items ?? property;
}

/** A call and what it was answered. */
export interface Answered {
  readonly operationId: string;
  readonly input: object;
  readonly answer: unknown;
}

/** An operation with the query that narrows its answer. */
export interface Draw {
  readonly operation: NarrowingOperation;
  readonly query: object;
  /** The part of the answer that the query promises; all of it by default. */
  readonly read?: (answer: unknown) => unknown;
}

/**
 * Makes each drawn call with the first of its operation's documented inputs that is not refused.
 *
 * @param prepare Brings the state to where each call starts from.
 * @throws when an operation refuses all of them
 */
export async function answersTo(client: object, draws: readonly Draw[], prepare: () => void): Promise<Answered[]> {
  const methods = client as Readonly<Record<string, (input: object) => Promise<unknown>>>;
  const answered: Answered[] = [];
  for (const { operation, query, read = (answer: unknown) => answer } of draws) {
    const { operationId, inputs } = operation;
    const errors: unknown[] = [];
    for (const documented of inputs) {
      prepare();
      const input = { ...documented, query };
      try {
        answered.push({ operationId, input, answer: read(await methods[operationId]!(input)) });
        break;
      } catch (error) {
        // A documented body may fit another record than the documented id.
        errors.push(error);
      }
    }
    if (errors.length === inputs.length)
      throw new AggregateError(errors, `${operationId} refused each documented request.`);
  }
  return answered;
}

/**
 * Compiles each answer against the type that its call is inferred to have, and tells those that do not fit. A literal
 * fits only if it also has no member that the type lacks.
 *
 * @param head Declares `client`.
 */
export function misfits(folder: string, head: string, answered: readonly Answered[]): string[] {
  const lines = answered.map(({ operationId, input, answer }, index) => {
    const call = `const call${index} = () => client.${operationId}(${JSON.stringify(input)});`;
    const value = answer === undefined ? "undefined" : JSON.stringify(answer);
    return `${call} void (${value} satisfies Awaited<ReturnType<typeof call${index}>>);`;
  });
  const output = compile(folder, { "answers.ts": `${head}\n${lines.join("\n")}\n` });
  const before = head.split("\n").length;
  return errorsIn(output).map((error) => {
    const [, line, text] = /\((\d+),\d+\): (error [^]*)/.exec(error) ?? [];
    const found = answered[Number(line) - before - 1];
    return found ? `${found.operationId} ${JSON.stringify((found.input as { query?: object }).query)}: ${text}` : error;
  });
}
