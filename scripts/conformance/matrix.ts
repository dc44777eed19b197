import type { Sandbox } from "@memberships/sandbox";
import type { Call, Document, Parameter } from "./bundle.ts";
import { callsOf, clientNameOf, examplesOf } from "./bundle.ts";
import type { BodyForm } from "./typed-calls.ts";
import type { Witness } from "./witness.ts";

type Input = Record<string, unknown>;
type Values = Record<string, unknown>;
type Method = (input?: Input) => Promise<unknown>;

type State = ReturnType<Sandbox["snapshot"]>;

/** A client that was made: its methods, and the wire beneath. */
export interface Client {
  readonly http: object;
}

export const cells = ["ok", "invalid", "unauthenticated", "forbidden", "missing", "throttled"] as const;
export type Cell = (typeof cells)[number];
/** After these, nothing is other than it was. */
const refusals = ["invalid", "unauthenticated", "forbidden", "missing"] as const;

export interface Outcome {
  readonly status: number | undefined;
  readonly code: string;
  readonly body: unknown;
}

/** A provider, as the matrix needs it. */
export interface Subject {
  readonly document: Document;
  readonly form: BodyForm;
  readonly witness: Witness;
  /** The state that each call starts from. */
  readonly start: State;
  readonly sandbox: {
    fetch: (input: string, init?: RequestInit) => Promise<Response>;
    snapshot: () => State;
    restore: (state: State) => void;
  };
  /** Who may do everything. */
  readonly owner: Client;
  /** Whose token nobody knows. */
  readonly stranger: Client;
  /** Who may do less, each in another way. */
  readonly restricted: readonly Client[];
  /** Whether a refusal is about what the caller may do. */
  readonly isForbidden: (outcome: Outcome) => boolean;
}

export interface Row {
  readonly operationId: string;
  readonly cell: Cell;
  readonly green: boolean;
  readonly waiver: string | undefined;
  /** What came back last, where it is not green. */
  readonly said: string;
}

const nowhere = { integer: 999_999_999, string: "NoSuchThng", uuid: "00000000-0000-4000-8000-000000000000" } as const;

/** Calls every operation in every way, and tells by cell what is neither green nor waived, or is both. */
export async function runMatrix(subject: Subject): Promise<Readonly<Partial<Record<Cell, Row[]>>>> {
  const rows: Row[] = [];
  const { sandbox, start } = subject;
  const before = JSON.stringify(start);
  for (const call of callsOf(subject.document)) {
    rows.push(await runCell(subject, call, "ok"));
    const refused: Row[] = [];
    for (const cell of refusals) refused.push(await runCell(subject, call, cell));
    const isUnchanged = JSON.stringify(sandbox.snapshot()) === before;
    if (!isUnchanged) sandbox.restore(start);
    const told = refused.map((row) => ({ ...row, green: false, said: `${row.said}, and the state has changed` }));
    rows.push(...(isUnchanged ? refused : told));
  }
  await setTrouble(subject, { limits: true });
  for (const call of callsOf(subject.document)) rows.push(await runCell(subject, call, "throttled"));
  await setTrouble(subject, {});
  const isOpen = ({ green, waiver }: Row): boolean => green === (waiver !== undefined);
  return Object.fromEntries(cells.map((cell) => [cell, rows.filter((row) => row.cell === cell && isOpen(row))]));
}

async function runCell(subject: Subject, call: Call, cell: Cell): Promise<Row> {
  const { sandbox, start, owner } = subject;
  const { operationId, "x-matrix": waivers } = call.operation;
  const waiver = waivers?.[cell];
  let said = "There is nothing to call it with.";
  let green = false;
  for (const [client, input] of attempts(subject, call, cell)) {
    const outcome = await run(client, call, input);
    green = isCell(subject, call, cell, outcome);
    said = `${outcome.status} ${outcome.code}`;
    // What was done once may conflict with itself the second time.
    if (green && cell === "ok" && call.method !== "GET") await run(owner, call, input);
    if (call.method !== "GET" && outcome.status !== undefined && outcome.status < 300) sandbox.restore(start);
    if (green) break;
  }
  if (!green && cell === "ok" && call.method === "DELETE") {
    const outcome = await makeAndDelete(subject, call);
    sandbox.restore(start);
    green = isCell(subject, call, cell, outcome);
    said = `${outcome.status} ${outcome.code}`;
  }
  return { operationId, cell, green, waiver, said };
}

function isCell({ isForbidden }: Subject, { operation }: Call, cell: Cell, outcome: Outcome): boolean {
  const { status = 0, code } = outcome;
  switch (cell) {
    case "ok":
      return status >= 200 && status < 300;
    case "invalid":
      return status === 400 || status === 422;
    case "unauthenticated":
      return status === 401 && (code !== "UNAUTHORIZED" || operation.security?.length === 0);
    case "forbidden":
      return isForbidden(outcome);
    case "missing":
      return (
        status === 404 ||
        ((status === 400 || status === 422) && /does not exist|must exist/.test(JSON.stringify(outcome.body)))
      );
    default:
      return status === 429;
  }
}

function* attempts(subject: Subject, call: Call, cell: Cell): Generator<readonly [Client, Input]> {
  const { owner, stranger, restricted } = subject;
  if (cell === "ok") for (const input of candidates(subject, call)) yield [owner, input];
  const input = first(subject, call);
  if (cell === "invalid") for (const each of faulty(call, input)) yield [owner, each];
  if (cell === "unauthenticated") {
    yield [stranger, input];
    for (const body of replaced(input["body"], (value) => typeof value === "string", "no-such-secret")) {
      yield [stranger, { ...input, body }];
    }
  }
  if (cell === "forbidden") {
    for (const each of candidates(subject, call)) for (const client of restricted) yield [client, each];
  }
  if (cell === "missing") for (const each of misplaced(subject, call, input)) yield [owner, each];
  if (cell === "throttled") yield* [[owner, input] as const, [owner, input] as const];
}

/** The documented inputs: each example of the body, for the record of the example and for each other one. */
export function* candidates({ document, form, start }: Subject, call: Call): Generator<Input> {
  const [media] = Object.entries(call.operation.requestBody?.content ?? {});
  const bodies = media ? examplesOf(document, media[1]).map(([, example]) => example) : [];
  const required = inputOf(call, ({ required: isRequired }) => isRequired === true);
  const [name, value] = Object.entries((required["path"] as Values | undefined) ?? {})[0] ?? [];
  const tried = new Set<unknown>();
  const others = function* (): Generator {
    yield* [...bodies.map(idOf), value];
    if (name !== undefined) yield* idsAt(start, call.path);
  };
  for (const id of others()) {
    if (tried.has(id) || (name !== undefined && id === undefined)) continue;
    tried.add(id);
    const placed = name === undefined ? required : { ...required, path: { [name]: id } };
    if (bodies.length === 0) yield placed;
    for (const body of bodies) yield { ...placed, body: form.toBody(body) };
    if (bodies.length > 0 && call.operation.requestBody?.required !== true) yield placed;
  }
}

const idOf = (body: unknown): unknown => (body as { data?: { id?: unknown } } | undefined)?.data?.id;

/** The ids of the records that a path can be about. */
function idsAt({ records }: State, path: string): unknown[] {
  const collection = path.split("/{")[0]?.split("/").at(-1) ?? "";
  const single = collection.replaceAll("_", "").replace(/ies$/, "y").replace(/s$/, "");
  return Object.entries(records)
    .filter(([kind]) => [collection, single].includes(kind.split("/").at(-1) ?? ""))
    .flatMap(([, list]) => list.map(([, record]) => record["id"]));
}

function inputOf({ parameters }: Call, isWanted: (parameter: Parameter) => boolean): Input {
  const input: Record<string, Values> = {};
  for (const parameter of parameters.filter(isWanted)) place(input, parameter, parameter.example);
  return input;
}

function place(input: Record<string, Values>, parameter: Parameter, value: unknown): void {
  input[parameter.in] = { ...input[parameter.in], [clientNameOf(parameter)]: value };
}

/** A documented input with one thing in it that cannot be. */
function* faulty(call: Call, input: Input): Generator<Input> {
  const body = input["body"] as Values | undefined;
  for (const [name, value] of Object.entries(body ?? {})) {
    yield { ...input, body: { ...body, [name]: typeof value === "object" ? "no object" : { no: "value" } } };
  }
  for (const parameter of call.parameters.filter((each) => each.in === "query")) {
    const isObject = parameter.style === "deepObject";
    const wrong = { ...input } as Record<string, Values>;
    place(wrong, parameter, isObject ? { no_such_member: ["x"] } : "no such value!");
    yield wrong;
  }
}

/** A documented input that names something that is not there. */
function* misplaced({ start }: Subject, call: Call, input: Input): Generator<Input> {
  const path = Object.entries((input["path"] as Values | undefined) ?? {});
  if (path.length > 0) {
    yield { ...input, path: Object.fromEntries(path.map(([name, value]) => [name, other(value)])) };
    return;
  }
  for (const parameter of call.parameters) {
    const isPage = parameter.in === "query" && parameter.name === "page" && parameter.style !== "deepObject";
    if (!isPage && !(parameter.required === true && parameter.schema.type === "string")) continue;
    const wrong = { ...input } as Record<string, Values>;
    place(wrong, parameter, isPage ? 9999 : nowhere.string);
    yield wrong;
  }
  const ids = new Set(Object.values(start.records).flatMap((list) => list.map(([, record]) => record["id"] ?? false)));
  for (const value of ids) {
    for (const body of replaced(input["body"], (each) => each === value, other(value))) yield { ...input, body };
  }
}

function other(id: unknown): unknown {
  if (typeof id === "number") return nowhere.integer;
  return /^[\da-f-]{36}$/.test(String(id)) ? nowhere.uuid : nowhere.string;
}

/** Copies of a value, each with another thing in the place of one that is meant. */
function* replaced(value: unknown, isMeant: (value: unknown) => boolean, by: unknown): Generator {
  if (isMeant(value)) yield by;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    for (const copy of replaced(member, isMeant, by)) {
      yield Array.isArray(value) ? value.with(Number(key), copy) : { ...value, [key]: copy };
    }
  }
}

async function run(client: Client, { operation }: Call, input: Input): Promise<Outcome> {
  const method = (client as unknown as Record<string, Method>)[operation.operationId];
  if (!method) throw new Error(`The client has no ${operation.operationId}.`);
  try {
    const body = await method(input);
    return { status: 200, code: "", body };
  } catch (error) {
    // What the client itself refuses has no status, and fits no cell.
    const { status, code = String(error), body } = error as Partial<Outcome>;
    return { status, code, body };
  }
}

async function setTrouble({ sandbox }: Subject, settings: Values): Promise<void> {
  const response = await sandbox.fetch("/trouble", { method: "PUT", body: JSON.stringify(settings) });
  if (!response.ok) throw new Error(await response.text());
}

export interface Statuses {
  /** Answers that something brought about, as `operation status`. */
  readonly caused: string[];
  /** Answers that only `Prefer` brings about. */
  readonly preferred: string[];
  /** Answers that nothing brings about. */
  readonly unseen: string[];
}

/** Brings about every documented answer that the matrix did not, by its cause where there is one. */
export async function runStatuses(subject: Subject): Promise<Statuses> {
  const { document, sandbox, start, owner, witness } = subject;
  const calls = callsOf(document);
  const missing = (status: string): Call[] =>
    calls.filter(
      ({ operation, responses }) =>
        responses.some(([each]) => each === status) && witness.seen.get(operation.operationId)?.has(status) !== true,
    );
  for (const call of calls.filter(({ method }) => method !== "GET")) {
    for (const input of candidates(subject, call)) {
      sandbox.restore(start);
      await run(owner, call, input);
    }
  }
  sandbox.restore(start);
  for (const call of missing("406"))
    await run(owner, call, { ...first(subject, call), headers: { accept: "text/html" } });
  for (const call of missing("415")) await sendText(owner, call, first(subject, call), "text/plain");
  for (const call of missing("400")) {
    const [type] = Object.keys(call.operation.requestBody?.content ?? {});
    if (type !== undefined) await sendText(owner, call, first(subject, call), type);
  }
  for (const status of ["500", "503"]) {
    await setTrouble(subject, { faultRate: 1, faultStatus: Number(status) });
    for (const call of missing(status)) await run(owner, call, first(subject, call));
  }
  await setTrouble(subject, {});
  const caused = [...witness.seen].flatMap(([id, statuses]) => [...statuses].map((status) => `${id} ${status}`));
  const preferred: string[] = [];
  for (const call of calls) {
    for (const [status] of call.responses) {
      if (!missing(status).includes(call)) continue;
      await run(owner, call, { ...first(subject, call), headers: { prefer: `code=${status}` } });
      preferred.push(`${call.operation.operationId} ${status}`);
    }
  }
  const unseen = calls.flatMap(({ operation, responses }) =>
    responses
      .filter(([status]) => witness.seen.get(operation.operationId)?.has(status) !== true)
      .map(([status]) => `${operation.operationId} ${status}`),
  );
  sandbox.restore(start);
  return { caused, preferred, unseen };
}

function first(subject: Subject, call: Call): Input {
  const [input = {}] = candidates(subject, call);
  return input;
}

/** Deletes a record that was made for it, where everything else is in use. */
async function makeAndDelete(subject: Subject, call: Call): Promise<Outcome> {
  const { owner, sandbox, start, document } = subject;
  const making = callsOf(document).find(({ method, path }) => method === "POST" && call.path.startsWith(`${path}/{`));
  if (!making) throw new Error(`Nothing makes what ${call.operation.operationId} deletes.`);
  sandbox.restore(start);
  const { body } = await run(owner, making, first(subject, making));
  const [name = ""] = Object.keys(first(subject, call)["path"] as Values);
  return run(owner, call, { path: { [name]: (body as Values | undefined)?.["id"] } });
}

/** What the methods would not send: a body of another media type, or one that cannot be read. */
async function sendText(client: Client, { method, path }: Call, input: Input, type: string): Promise<void> {
  const wire = client.http as Record<string, (path: string, init: object) => Promise<unknown>>;
  await wire[method]?.(path, {
    params: { path: input["path"], query: input["query"] },
    body: "{",
    bodySerializer: String,
    headers: { "content-type": type },
  });
}
