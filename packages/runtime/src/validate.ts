import { ParseError, refusal, RequestError, type SchemaFault } from "./errors.ts";
import { expectation } from "./expectation.ts";
import { collectFields } from "./fields.ts";
import { notify } from "./notify.ts";
import type { Input } from "./operation.ts";
import { oneOf, readOptions } from "./options.ts";
import { isPlainObject } from "./plain-object.ts";
import { isAbsent } from "./query.ts";
import { createRedactor, isSensitive, shownHead, type Redactor } from "./redact.ts";
import type { ReadAnswer, Validator, Watcher } from "./validator.ts";

/** A broken rule as a compiled check tells of it. */
export interface BrokenRule {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A compiled check: whether a value keeps to the description. If not, `errors` is all that it breaks. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly BrokenRule[] | null;
}

/** The checks of each operation, loaded when they are needed. Answers have one for each status that has a body. */
export type Checks = Readonly<
  Record<
    string,
    {
      readonly request: () => Promise<{ readonly request: Check }>;
      readonly response: () => Promise<Readonly<Record<`status${number}`, Check>>>;
    }
  >
>;

export interface ValidatorOptions {
  /**
   * What to do with an answer that departs from the description. `off`, the default, does not check; `warn` tells
   * `onEvent` of an `invalid_response`; `throw` ends the call in a `ParseError` with that code, unless the answer is an
   * error in any case, of which it warns.
   */
  readonly response?: "off" | "warn" | "throw" | undefined;
}

type Path = readonly string[];

/** How a provider's bodies stand on the wire. */
export interface BodyForm {
  /** The body that would go out for the caller's, however wrong that is. */
  readonly toWire: (operationId: string, input: Input) => unknown;
  /** The place in the caller's input of a place on the wire, undefined where it stands elsewhere in the input too. */
  readonly toInput: (path: Path) => Path | undefined;
}

/** Bodies that go out as the caller gives them. */
export const plainBodies: BodyForm = { toWire: (_, { body }) => body, toInput: (path) => path };

/** Makes the validator of a provider of its checks. */
export function validatorOf(checks: Checks, form: BodyForm, options: ValidatorOptions = {}): Validator {
  const { response: mode = "off" } = readOptions("createValidator", options, {
    response: oneOf("off", "warn", "throw"),
  });
  return {
    async request(operationId, input, secrets) {
      // Before the first wait, as the request itself: what the caller changes afterwards is neither sent nor looked at.
      const value = valueOf(operationId, input, form);
      const { request: check } = (await load(operationId, checks[operationId]?.request)) ?? {};
      if (!check) return;
      const isText = (place: string): boolean => place !== "body" || /form/.test(input.contentType ?? "");
      const clean = createRedactor(secrets, input);
      const faults = listFaults(faultsOf(check, value, isText), value, clean, form.toInput);
      if (faults.length === 0) return;
      throw new RequestError(`${operationId} was not sent: ${describe(faults)}.`, {
        code: "invalid_request",
        operationId,
        parameter: faults[0]!.path.slice(1).join(".") || faults[0]!.path[0],
        faults: faults.map(({ fault }) => fault),
        fields: collectFields(faults.map(({ path, fault }) => [path.slice(1), sentence(fault)])),
      });
    },
    async response(answer, watcher) {
      if (mode === "off") return;
      const found = (await load(answer.operationId, checks[answer.operationId]?.response)) ?? {};
      const check = found[`status${answer.status}`];
      if (check && !check(answer.body)) judge(answer, check.errors!, mode, watcher);
    },
  };
}

/** The input as it goes out. */
function valueOf(operationId: string, input: Input, form: BodyForm): Record<string, unknown> {
  const { path = {}, query = {}, header = {}, body } = input;
  const value = {
    path: plainParameters(path),
    query: withoutEmpty(plainParameters(query)),
    header: plainParameters(header),
  };
  try {
    return body === undefined ? value : { ...value, body: toPlain(form.toWire(operationId, input)) };
  } catch (cause) {
    // It refers to itself, is nested deeper than anything can be written, or throws when it is looked at.
    throw refusal("invalid_body", "body", operationId, { source: body, cause });
  }
}

/** A parameter that refers to itself, or is nested without end, is judged as it is: no description goes so far down. */
function plainParameters(parameters: object): Readonly<Record<string, unknown>> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => {
      try {
        return [name, toPlain(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}

/** What a query has none of, and objects without members, leave nothing behind in it. */
function withoutEmpty(query: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isEmpty = (value: unknown): boolean => isPlainObject(value) && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => !isAbsent(name, value) && !isEmpty(value)));
}

async function load<Module>(
  operationId: string,
  module: (() => Promise<Module>) | undefined,
): Promise<Module | undefined> {
  try {
    return await module?.();
  } catch (cause) {
    throw new RequestError(`The checks of ${operationId} cannot be loaded.`, {
      code: "checks_unavailable",
      operationId,
      hint: "Deploy the modules that stand beside the validate entry with it.",
      cause,
    });
  }
}

function judge(
  { operationId, input, status, headers, body }: ReadAnswer,
  errors: readonly BrokenRule[],
  mode: "warn" | "throw",
  { secrets, onEvent, clock }: Watcher,
): void {
  const isPartial = input.query?.["fields"] !== undefined;
  // Members that were not asked for are not missing, and two objects may be alike without them.
  const isUnasked = ({ instancePath, keyword, params }: BrokenRule): boolean =>
    keyword === "required" ||
    (keyword === "uniqueItems" && !isScalar(at(body, [...segments(instancePath), String(params["i"])])));
  const broken = errors
    .filter((error) => !(isPartial && isUnasked(error)))
    .map((error) => ({ ...error, instancePath: `/body${error.instancePath}` }));
  const clean = createRedactor(secrets, input);
  const faults = listFaults(broken, { body }, clean, (path) => path);
  if (faults.length === 0) return;
  const told = faults.map(({ fault }) => fault);
  if (mode === "throw" && status < 400) {
    throw new ParseError(`The answer to ${operationId} departs from the description: ${describe(faults)}.`, {
      code: "invalid_response",
      operationId,
      status,
      ...shownHead(headers, clean),
      faults: told,
    });
  }
  notify(onEvent, {
    type: "invalid_response",
    operationId,
    time: clock.now(),
    attributes: { "http.response.status_code": status },
    faults: told,
  });
}

/** What JSON makes of a value, except that what JSON cannot represent stays as it is, to be found. */
function toPlain(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (Array.isArray(value)) return value.map((each) => (each === undefined ? null : toPlain(each)));
  if (typeof value !== "object" || value === null) return value;
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") return toPlain(toJSON.call(value));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, toPlain(inner)]])),
  );
}

/**
 * What a value breaks. Where it becomes text on the wire, `5` and `"5"` are one.
 *
 * @param value Read anew in place where that mends it.
 */
function faultsOf(
  check: Check,
  value: Record<string, unknown>,
  isText: (place: string) => boolean,
): readonly BrokenRule[] {
  // An absent body, which alone the root can lack, and an empty one lack the same members.
  if (!check(value) && check.errors!.some(({ instancePath }) => instancePath === "")) value["body"] = {};
  const read = new Set<string>();
  for (;;) {
    if (check(value)) return [];
    const errors = check.errors!;
    const mended = errors.filter(({ instancePath, keyword, params }) => {
      const path = segments(instancePath);
      // Once, or two branches that both fail would take it for text and for a number in turns.
      if (keyword !== "type" || path.length < 2 || !isText(path[0]!) || read.has(instancePath)) return false;
      const parent = at(value, path.slice(0, -1)) as Record<string, unknown>;
      const taken = readText(parent[path.at(-1)!], [params["type"]].flat() as string[]);
      if (taken === undefined) return false;
      parent[path.at(-1)!] = taken;
      read.add(instancePath);
      return true;
    });
    if (mended.length === 0) return errors;
  }
}

/** A value that has none of the types, as whoever reads its text takes it; undefined where that is no other. */
function readText(value: unknown, types: readonly string[]): unknown {
  if (!isScalar(value)) return undefined;
  const text = String(value);
  if (types.includes("string")) return text;
  const isNumeric = types.includes("integer") || types.includes("number");
  if (isNumeric && /^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (value === "true" || value === "false")) return value === "true";
  return types.includes("array") ? text.split(",") : undefined;
}

function isScalar(value: unknown): value is string | number | boolean | bigint {
  return ["string", "number", "boolean", "bigint"].includes(typeof value);
}

interface PlacedFault {
  readonly path: Path;
  readonly fault: SchemaFault;
}

function listFaults(
  errors: readonly BrokenRule[],
  value: unknown,
  redactor: Redactor,
  toInput: (path: Path) => Path | undefined,
): PlacedFault[] {
  const faults = new Map<string, PlacedFault>();
  const mistyped = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === "type" ? instancePath : [])));
  for (const { instancePath, keyword, params, propertyName } of errors) {
    // Branches and names are told of by what breaks within them; of another type every other rule is broken too.
    if (keyword === "if" || keyword === "propertyNames") continue;
    if (keyword !== "type" && propertyName === undefined && mistyped.has(instancePath)) continue;
    const member = params["missingProperty"] ?? params["additionalProperty"] ?? propertyName;
    const wirePath = [...segments(instancePath), ...(typeof member === "string" ? [member] : [])];
    const path = toInput(wirePath);
    if (!path) continue;
    const pointer = path.map((each) => `/${each.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    const expected = propertyName === undefined ? expectation(keyword, params) : "another name";
    const found = at(value, wirePath);
    const received = found !== undefined && path.some(isSensitive) ? "***" : preview(found, redactor);
    const fault = { pointer, rule: keyword, expected, received };
    faults.set(`${pointer} ${keyword} ${expected}`, { path, fault });
  }
  return [...faults.values()];
}

function segments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands in a place that a check has told of: only its last part can be missing. */
function at(value: unknown, path: Path): unknown {
  return path.reduce((node, member) => (node as Record<string, unknown>)[member], value);
}

const LONGEST_PREVIEW = 40;

function preview(value: unknown, redactor: Redactor): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isScalar(value)) return `a value of type ${typeof value}`;
  if (typeof value !== "string") return String(value);
  const clean = redactor.text(value);
  return JSON.stringify(clean.length > LONGEST_PREVIEW ? `${clean.slice(0, LONGEST_PREVIEW)}…` : clean);
}

const MOST_DESCRIBED = 5;

function describe(faults: readonly PlacedFault[]): string {
  const described = faults.slice(0, MOST_DESCRIBED).map(({ fault }) => `${fault.pointer}: ${sentence(fault)}`);
  const more = faults.length - described.length;
  return more > 0 ? `${described.join("; ")}; and ${more} more` : described.join("; ");
}

function sentence({ expected, received }: SchemaFault): string {
  return `expected ${expected}, received ${received}`;
}
