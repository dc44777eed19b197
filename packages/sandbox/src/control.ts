import { isObject } from "./bundle.ts";
import type { KeptClock } from "./clock.ts";
import type { Outcome } from "./provider.ts";
import { bodyFault, Refusal } from "./refusal.ts";
import { misshapenMember } from "./state-shape.ts";
import type { State, Store } from "./store.ts";
import type { Trouble } from "./trouble.ts";

export interface ControlCall {
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One thing that no operation of the provider can cause, and a test wants to happen. */
export interface Control {
  readonly method: "GET" | "POST" | "PUT";
  /** Below the root of the control API, with parameters in braces. */
  readonly path: string;
  readonly says: string;
  /** The members of the body, each with what it means; a text where the control looks at the body as a whole. */
  readonly body?: Readonly<Record<string, string>> | string;
  readonly run: (call: ControlCall) => Outcome;
}

interface Controlled {
  readonly store: Store;
  readonly clock: KeptClock;
  readonly trouble: Trouble;
  readonly provider: string;
  readonly reset: () => void;
}

/** What can be done to any sandbox. */
export function commonControls({ store, clock, trouble, provider, reset }: Controlled): readonly Control[] {
  return [
    {
      method: "GET",
      path: "/state",
      says: "Everything the sandbox remembers.",
      run: () => ({ body: store.snapshot() }),
    },
    {
      method: "PUT",
      path: "/state",
      says: "Replaces everything by a former answer of GET /state.",
      body: "A former answer of GET /state.",
      run({ body }) {
        const wrong = misshapenMember(body, provider);
        if (wrong !== undefined) {
          throw new Refusal("invalid", {
            message: `This is not a state of this provider: its ${wrong} cannot be restored.`,
          });
        }
        store.restore(body as unknown as State);
        return { status: 204 };
      },
    },
    {
      method: "POST",
      path: "/reset",
      says: "Goes back to the state that the sandbox started with.",
      run() {
        reset();
        return { status: 204 };
      },
    },
    { method: "GET", path: "/clock", says: "The sandbox's present.", run: () => ({ body: { now: clock.iso() } }) },
    {
      method: "POST",
      path: "/clock",
      says: "Moves time.",
      body: {
        set: "An ISO 8601 instant at which time stands still from now on.",
        advance: "An object of days, hours, minutes, seconds, milliseconds to go on by.",
      },
      run({ body }) {
        const { set: instant, advance: span } = body;
        if (instant !== undefined) attempt(() => clock.set(textOf("set", instant)));
        if (span !== undefined) attempt(() => clock.advance(objectOf("advance", span)));
        return { body: { now: clock.iso() } };
      },
    },
    {
      method: "GET",
      path: "/trouble",
      says: "The trouble that is being made.",
      run: () => ({ body: trouble.settings() }),
    },
    {
      method: "PUT",
      path: "/trouble",
      says: "Makes trouble from now on; what is left out stops.",
      body: {
        latency: "Milliseconds to wait before each answer, or two numbers to draw from.",
        faultRate: "The share of requests, from 0 to 1, that fail. Which ones the seed decides.",
        faultStatus: "The status that they fail with, 500 unless another one is given.",
        faultAfter: "Whether they fail only after they have taken effect.",
        limits: "Whether the provider's rate limits are enforced. They always count.",
      },
      run({ body }) {
        attempt(() => trouble.set(body));
        return { body: trouble.settings() };
      },
    },
  ];
}

/** The reason is told as the message, which both providers pass on; of a fault one of them tells the place alone. */
function attempt(action: () => void): void {
  try {
    action();
  } catch (cause) {
    throw new Refusal("invalid", { message: (cause as Error).message });
  }
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${name} is not text.`);
  return value;
}

function objectOf(name: string, value: unknown): Record<string, unknown> {
  if (!isObject(value)) throw new TypeError(`${name} is not an object.`);
  return value;
}

/** Finds the control for a request and runs it; the root answers what there is. */
export function runControl(
  controls: readonly Control[],
  about: Readonly<Record<string, unknown>>,
  request: { readonly method: string; readonly root: string; readonly path: string; readonly body: unknown },
): Outcome {
  if (request.path === "/" || request.path === "") {
    return { body: { ...about, controls: controls.map((each) => describe(each, request.root)) } };
  }
  const fitting = controls.flatMap((control) => {
    const path = match(control.path, request.path);
    return path ? [{ control, path }] : [];
  });
  if (fitting.length === 0) throw new Refusal("not_found");
  const chosen = fitting.find(({ control }) => control.method === request.method);
  if (!chosen) {
    const allow = fitting.map(({ control }) => control.method).join(", ");
    throw new Refusal("method_not_allowed", { message: request.method, headers: { allow } });
  }
  const { body = {} } = request;
  if (!isObject(body)) throw new Refusal("malformed", { message: "The body is not a JSON object." });
  refuseOtherMembers(chosen.control, body);
  return chosen.control.run({ path: chosen.path, body });
}

/** A misspelt member would do nothing, or undo what it was meant to set, and nobody would be told. */
function refuseOtherMembers({ body: members = {} }: Control, body: Readonly<Record<string, unknown>>): void {
  if (typeof members === "string") return;
  const taken = Object.keys(members).join(", ") || "none";
  const message = `This is not a member of the body, which takes ${taken}.`;
  const faults = Object.keys(body)
    .filter((name) => !Object.hasOwn(members, name))
    .map((name) => bodyFault([name], "additionalProperties", message, body[name]));
  if (faults.length > 0) throw new Refusal("invalid", { faults });
}

/** @param root The path at which the control API was asked what there is. */
const describe = ({ method, path, says, body }: Control, root: string): Record<string, unknown> => ({
  method,
  path: `${root}${path}`,
  says,
  ...(body ? { body } : {}),
});

function match(template: string, path: string): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const found = new RegExp(`^${template.replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(path);
  return found ? Object.fromEntries(names.map((name, index) => [name, decodePart(found[index + 1] ?? "")])) : undefined;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal("malformed", { message: `The path has a malformed part: ${part}` });
  }
}
