import { callsOf, type Call, type Document } from "./bundle.ts";
import { compile, errorsByFile } from "./compile.ts";
import { documentedCalls, faultyCalls, type BodyForm } from "./typed-calls.ts";

export interface CompiledCalls {
  /** What the description documents: the operations without a call, and the calls that do not compile. */
  readonly documented: { readonly without: readonly string[]; readonly errors: readonly string[] };
  /** What the types must refuse: the kinds of faults, the operations with a body but without a fault, and the faults that compile. */
  readonly faulty: {
    readonly kinds: number;
    readonly without: readonly string[];
    readonly errors: readonly string[];
  };
}

/**
 * Compiles the documented calls of every operation, and calls with a fault each, in one run.
 *
 * @param folder The package's folder.
 * @param heads Each declares `client`, of another type.
 */
export function compileCalls(
  folder: string,
  heads: readonly string[],
  document: Document,
  form: BodyForm,
): CompiledCalls {
  const calls = documentedCalls(document, form);
  const faults = faultyCalls(document, form);
  const lines = faults.map((each) => `// @ts-expect-error ${each.operationId}: ${each.kind}\n${each.statement}`);
  const sources = heads.flatMap((head, index) => [
    [`calls${index}.ts`, [head, ...calls].join("\n")],
    [`faults${index}.ts`, [head, ...lines].join("\n")],
  ]);
  const errors = [...errorsByFile(compile(folder, Object.fromEntries(sources)))];
  const errorsIn = (file: RegExp): string[] => errors.flatMap(([name, told]) => (file.test(name) ? told : []));
  const called = new Set(calls.map((call) => /client\.(\w+)/.exec(call)?.[1]));
  const refused = new Set(faults.map(({ operationId }) => operationId));
  const without = (all: readonly Call[], having: ReadonlySet<string | undefined>): string[] =>
    all.map(({ operation }) => operation.operationId).filter((id) => !having.has(id));
  const operations = callsOf(document);
  return {
    documented: { without: without(operations, called), errors: errorsIn(/^(?!faults\d)/) },
    faulty: {
      kinds: new Set(faults.map(({ kind }) => kind)).size,
      without: without(
        operations.filter(({ operation }) => operation.requestBody),
        refused,
      ),
      errors: errorsIn(/^faults\d/),
    },
  };
}
