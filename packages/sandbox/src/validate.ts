import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { Bundle, Schema } from "./bundle.ts";
import { isObject, segments } from "./bundle.ts";
import { distinctBy } from "./distinct.ts";
import type { Fault } from "./refusal.ts";

export type FaultsOf = (schema: Schema, value: unknown, where: Fault["in"], at?: Fault["path"]) => readonly Fault[];

const none: readonly Fault[] = [];

/** Validates against any part of one bundle. A part is compiled when it is first needed. */
export function createValidator(bundle: Bundle): FaultsOf {
  // Lint holds the schemas against the metaschema; compiling that here would cost more than all that it could find.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    meta: false,
    validateSchema: false,
    // Each check is compiled by a process that soon ends; the passes over its code take longer than they save.
    code: { optimize: false },
  });
  formats.default(ajv);
  ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
  const compiled = new WeakMap<Schema, ValidateFunction>();
  const referenced = new Set<string>();
  const withoutUnion = new WeakMap<Schema, Schema>();

  function compile(schema: Schema): ValidateFunction {
    const known = compiled.get(schema);
    if (known) return known;
    addReferenced(schema);
    const validate = ajv.compile(schema);
    compiled.set(schema, validate);
    return validate;
  }

  /** Makes what a schema refers to known under its reference: the whole document would be walked for each schema. */
  function addReferenced(node: unknown): void {
    if (Array.isArray(node)) for (const item of node) addReferenced(item);
    if (!isObject(node)) return;
    const { $ref: reference } = node;
    if (typeof reference === "string" && !referenced.has(reference)) {
      referenced.add(reference);
      const schema = bundle.resolve({ $ref: reference });
      ajv.addSchema(schema, reference);
      addReferenced(schema);
    }
    for (const value of Object.values(node)) addReferenced(value);
  }

  function faultsOf(schema: Schema, value: unknown, where: Fault["in"], at: Fault["path"] = []): readonly Fault[] {
    const validate = compile(schema);
    if (validate(value)) return none;
    const errors = validate.errors ?? [];
    const unions = outermost(errors.filter(isFailedUnion));
    const faults = errors
      .filter((error) => !unions.some((union) => isWithin(error.instancePath, union.instancePath)))
      .filter((error) => !["if", "propertyNames"].includes(error.keyword) || error.propertyName !== undefined)
      .filter((error) => !isToldByAnother(error, errors))
      .flatMap((error) => toFault(error, where, at));
    for (const union of unions) faults.push(...unionFaults(union, where, at));
    return distinctBy(faults, ({ path, rule, params }) => JSON.stringify([path, rule, params]));
  }

  /** A union that no branch fits is reported by the branch that the caller most likely meant. */
  function unionFaults(error: ErrorObject, where: Fault["in"], at: Fault["path"]): readonly Fault[] {
    const path = [...at, ...segments(error.instancePath)];
    const union = error.parentSchema as Schema;
    let rest = withoutUnion.get(union);
    if (!rest) {
      const { oneOf: _oneOf, anyOf: _anyOf, ...others } = union;
      rest = others;
      withoutUnion.set(union, rest);
    }
    const branches = (union[error.keyword as "oneOf" | "anyOf"] ?? [])
      .map((branch) => ({ branch, faults: faultsOf(branch, error.data, where, path) }))
      .toSorted((left, right) => distance(left.faults, path) - distance(right.faults, path));
    return [...faultsOf(rest, error.data, where, path), ...(branches[0]?.faults ?? none)];
  }

  return faultsOf;
}

const isFailedUnion = (error: ErrorObject): boolean =>
  (error.keyword === "oneOf" && !Array.isArray(error.params["passingSchemas"])) || error.keyword === "anyOf";

function outermost(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(
    (error) =>
      !errors.some(
        (other) =>
          other.instancePath.length < error.instancePath.length && isWithin(error.instancePath, other.instancePath),
      ) && errors.findIndex((other) => other.instancePath === error.instancePath) === errors.indexOf(error),
  );
}

/** By rules that a value can break, others that already say so: what is not a number is not told the bounds of one. */
const sayingMore: ReadonlyMap<string, readonly string[]> = new Map([
  ["type", ["enum", "const"]],
  ["format", ["type"]],
  ["minimum", ["type"]],
  ["maximum", ["type"]],
  ["pattern", ["format"]],
  ["maxProperties", ["additionalProperties"]],
]);

const isToldByAnother = ({ keyword, instancePath }: ErrorObject, errors: readonly ErrorObject[]): boolean =>
  errors.some((other) => other.instancePath === instancePath && sayingMore.get(keyword)?.includes(other.keyword));

const isWithin = (path: string, ancestor: string): boolean => path === ancestor || path.startsWith(`${ancestor}/`);

/** How far a branch is from fitting: another type is farthest, another discriminating value next. */
function distance(faults: readonly Fault[], at: Fault["path"]): number {
  const here = faults.filter((fault) => fault.path.length === at.length);
  if (here.some((fault) => fault.rule === "type")) {
    return here.some((fault) => fault.params["type"] === "null") ? 1_000_000 : 100_000;
  }
  const apart = faults.filter((fault) => isDiscriminating(fault) && fault.path.length === at.length + 1).length;
  return apart * 1000 + faults.length;
}

/** One value is all that the branch takes there, however it says so. */
const isDiscriminating = ({ rule, params }: Fault): boolean =>
  rule === "const" ||
  (rule === "enum" && Array.isArray(params["allowedValues"]) && params["allowedValues"].length === 1);

function toFault(error: ErrorObject, where: Fault["in"], at: Fault["path"]): Fault[] {
  const path = [...at, ...segments(error.instancePath)];
  const base = { in: where, rule: error.keyword, params: error.params, value: error.data } as const;
  const member = error.params["missingProperty"] ?? error.params["additionalProperty"] ?? error.propertyName;
  if (typeof member !== "string") return [{ ...base, path }];
  const value = isObject(error.data) ? error.data[member] : undefined;
  return [{ ...base, path: [...path, member], value }];
}
