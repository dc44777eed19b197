import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { callFinder, pointedAt, type Document } from "./bundle.ts";

type Contract = (method: string, path: string, response: Response, body: unknown, relaxed: boolean) => void;

const contracts = new WeakMap<object, Contract>();

/** Says whether an answer is one that the bundle describes. It shares nothing with the sandbox's own validation. */
export function createContract(bundle: object): Contract {
  const former = contracts.get(bundle);
  if (former) return former;
  const contract = contractOf(bundle);
  contracts.set(bundle, contract);
  return contract;
}

function contractOf(bundle: object): Contract {
  const strict = compiler(bundle, (schema) => schema);
  const loose = compiler(bundle, forPart);
  const find = callFinder(bundle as Document);

  return (method, path, response, body, relaxed) => {
    const call = find(method, path);
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    if (!call || type.endsWith("xml")) return;
    const [, described] = call.responses.find(([status]) => status === String(response.status)) ?? [];
    if (!described) {
      if ([400, 404, 405, 406, 415].includes(response.status)) return;
      throw new Error(`${method} ${path} does not describe ${response.status}: ${JSON.stringify(body)}`);
    }
    if (!described.content) {
      if (body !== undefined)
        throw new Error(`${method} ${path} answers ${response.status} with a body that is not described.`);
      return;
    }
    const schema = described.content[type]?.schema;
    if (!schema) throw new Error(`${method} ${path} answers ${response.status} as ${type}, which is not described.`);
    const validate = (relaxed ? loose : strict)(schema);
    if (!validate(body)) {
      throw new Error(
        `${method} ${path} answers ${response.status} against its schema: ${JSON.stringify(validate.errors, null, 1)}\n${JSON.stringify(body)}`,
      );
    }
  };
}

/** Compiles the schemas of a document as they are needed, each under its own reference and once. */
export function compiler(document: object, prepare: (schema: object) => object): (schema: object) => ValidateFunction {
  // Most schemas check one answer or two, so what compiles fastest is fastest.
  const quick = { meta: false, validateSchema: false, inlineRefs: false, code: { optimize: false } } as const;
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, ...quick });
  formats.default(ajv);
  ajv.addFormat("decimal", true);
  const known = new WeakMap<object, ValidateFunction>();
  const added = new Set<string>();

  function addReferenced(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { $ref: reference } = node as { $ref?: unknown };
    if (typeof reference === "string" && !added.has(reference)) {
      added.add(reference);
      const schema = prepare(pointedAt(document, reference));
      ajv.addSchema(schema, reference);
      addReferenced(schema);
    }
    for (const value of Object.values(node)) addReferenced(value);
  }

  return (schema) => {
    const former = known.get(schema);
    if (former) return former;
    const prepared = prepare(schema);
    addReferenced(prepared);
    const validate = ajv.compile(prepared);
    known.set(schema, validate);
    return validate;
  };
}

/** What a part of an answer has to fit: none of its members has to be there, and so it may fit several of the forms. */
function forPart<T>(node: T): T {
  if (Array.isArray(node)) return node.map(forPart) as T;
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) => (key !== "required" || !Array.isArray(value)) && (key !== "uniqueItems" || value !== true),
      )
      .map(([key, value]) => [key === "oneOf" ? "anyOf" : key, forPart(value as unknown)]),
  ) as T;
}
