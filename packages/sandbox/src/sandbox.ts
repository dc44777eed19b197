import type { Operation } from "./bundle.ts";
import { isObject, readBundle, success } from "./bundle.ts";
import type { Clock, Instant } from "./clock.ts";
import { createClock } from "./clock.ts";
import { createCommerceLayerProvider } from "./commercelayer/provider.ts";
import { commonControls, runControl } from "./control.ts";
import { decodeBody } from "./decode-body.ts";
import { decodeHeaders, decodePath, decodeQuery } from "./decode-parameters.ts";
import { failed } from "./failure.ts";
import { mediaTypeOf } from "./negotiate.ts";
import { preferredAnswer } from "./prefer.ts";
import type { Provider, World } from "./provider.ts";
import { createRandom } from "./random.ts";
import type { Fault } from "./refusal.ts";
import { Refusal } from "./refusal.ts";
import { createRoutes } from "./routes.ts";
import { createShapes } from "./schema.ts";
import type { Contents, State } from "./store.ts";
import { contentsOf, createStore } from "./store.ts";
import { createTeamUpProvider } from "./teamup/provider.ts";
import { createTrouble } from "./trouble.ts";
import { createValidator } from "./validate.ts";
import { toXml } from "./xml.ts";

export type ProviderName = "teamup" | "commercelayer";

/** What {@link createSandbox} takes. */
export interface SandboxOptions {
  /** The provider that it stands for. */
  readonly provider: ProviderName;
  /** The provider's bundled OpenAPI document. */
  readonly bundle: object;
  /** Decides ids and tokens: a whole number from 0 to 4,294,967,295, 1 by default. The same seed and the same clock give the same transcript. */
  readonly seed?: number | undefined;
  /** An instant at which time stands still until it is moved. Without it, time runs with the system's. */
  readonly clock?: Instant | undefined;
  /** A snapshot to start from instead of the world of the examples. Time and ids go on from it, whatever the options above say. */
  readonly state?: State | undefined;
}

/** A provider in memory. */
export interface Sandbox {
  /**
   * Answers a request to the provider, addressed to its real URLs or to wherever it is mounted. One whose signal is
   * aborted is not carried out, and rejects with the signal's reason.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Everything the sandbox remembers, as plain JSON. */
  readonly snapshot: () => State;
  /**
   * Takes the place of everything that it remembers, time and ids included.
   *
   * @throws {TypeError} for what is not a snapshot of this provider
   */
  readonly restore: (state: State) => void;
  /** Back to the state that the sandbox started with. */
  readonly reset: () => void;
  /** Its own time, which tests can stop and move. */
  readonly clock: Clock;
}

const providers: Readonly<Record<ProviderName, (world: World) => Provider<unknown>>> = {
  teamup: createTeamUpProvider,
  commercelayer: createCommerceLayerProvider,
};
/** A larger one would give the same world as a smaller one. */
const lastSeed = 4_294_967_295;
const optionNames: readonly string[] = [
  "provider",
  "bundle",
  "seed",
  "clock",
  "state",
] satisfies (keyof SandboxOptions)[];

interface Description extends Pick<World, "bundle" | "shapeOf" | "faultsOf"> {
  /** The world of the examples, once it has been made. */
  readonly seeds: Partial<Record<ProviderName, Contents>>;
}

/** What is read from a bundle never changes, so that sandboxes of one bundle share it. */
const descriptions = new WeakMap<object, Description>();

function describe(source: object): Description {
  const known = descriptions.get(source);
  if (known) return known;
  const bundle = readBundle(source);
  const description = {
    bundle,
    shapeOf: createShapes(bundle),
    faultsOf: createValidator(bundle),
    seeds: preparedSeeds(source),
  };
  descriptions.set(source, description);
  return description;
}

/** A bundle that was prepared carries the world of its examples, as a snapshot. */
function preparedSeeds(source: object): Description["seeds"] {
  const prepared = (source as { "x-world"?: State })["x-world"];
  return prepared ? { [prepared.provider]: contentsOf(prepared) } : {};
}

/**
 * Creates a provider in memory, in the state that the examples of its description tell.
 *
 * @throws {TypeError} for an unknown option, and for a provider, bundle, seed, clock or state that it cannot begin with
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  checkOptions(options);
  const { bundle, shapeOf, faultsOf, seeds } = describe(options.bundle);
  const clock = createClock(options.clock);
  const random = createRandom(options.seed ?? 1);
  const trouble = createTrouble(options.seed ?? 1);
  const store = createStore(options.provider, random, clock);
  const world: World = { bundle, shapeOf, faultsOf, store, clock, random };
  const provider = providers[options.provider](world);
  const seeded = seeds[options.provider];
  if (options.state) store.restore(options.state);
  else if (seeded) store.replace(seeded);
  else {
    provider.seed();
    seeds[options.provider] = store.contents();
  }
  const start = { contents: store.contents(), random: random.state(), clock: clock.state() };
  const reset = (): void => {
    store.replace(start.contents);
    random.restore(start.random);
    clock.restore(start.clock);
    trouble.reset();
    provider.forgetRequests();
  };

  const controls = [
    ...commonControls({ provider: options.provider, store, clock, trouble, reset }),
    ...provider.controls,
  ];
  const mount = `/${options.provider}`;
  let dated = { second: Number.NaN, text: "" };
  const routes = createRoutes(bundle.operations, {
    answer: (operation, request, path, url) => settle(operation, request, () => answer(operation, request, path, url)),
    refuse: (refusal, request) => refused(refusal, undefined, request),
  });

  async function answer(
    operation: Operation,
    request: Request,
    rawPath: Readonly<Record<string, string>>,
    url: URL,
  ): Promise<Response> {
    await trouble.wait(request);
    if (provider.count(operation, request) && trouble.settings().limits) throw new Refusal("throttled");
    const fault = trouble.fault();
    if (fault?.isAfter === false) throw fault.refusal;
    const type = provider.negotiate(operation, request, url);
    const preferred = preferredAnswer(operation, request, type);
    if (preferred) {
      const headers = { ...provider.headers(operation), "preference-applied": "code" };
      return respond(preferred.status, preferred.body, preferred.type, headers);
    }
    const caller = provider.authenticate(operation, request);
    const path = decodePath(operation, rawPath, world);
    if (path.faults.length > 0) throw new Refusal("not_found");
    provider.authorize(operation, caller, path.values);
    const query = decodeQuery(operation, url.searchParams, world);
    const headers = decodeHeaders(operation, request.headers, world);
    const body = await decodeBody(operation, request, world.shapeOf);
    const faults = [...query.faults, ...headers.faults, ...bodyFaults(operation, request, body)];
    if (faults.length > 0) throw provider.invalid(faults, operation, caller, body);
    const base = url.origin + (url.pathname.startsWith(`${mount}/`) ? mount : "") + operation.prefix;
    request.signal.throwIfAborted();
    const outcome = store.transaction(() =>
      provider.perform({ operation, caller, path: path.values, query: query.values, body, base, url }),
    );
    if (fault) throw fault.refusal;
    const status = outcome.status ?? success(operation).status;
    return respond(status, outcome.body, type, provider.headers(operation));
  }

  function bodyFaults(operation: Operation, request: Request, body: unknown): readonly Fault[] {
    if (!operation.body || (body === undefined && !operation.body.required)) return [];
    const media =
      operation.body.content[mediaTypeOf(request.headers.get("content-type"))] ??
      Object.values(operation.body.content)[0];
    // An absent body and an empty one lack the same members.
    return media?.schema ? world.faultsOf(media.schema, body === undefined ? {} : body, "body") : [];
  }

  async function settle(
    operation: Operation | undefined,
    request: Request,
    action: () => Promise<Response>,
  ): Promise<Response> {
    try {
      return await action();
    } catch (cause) {
      if (cause instanceof Refusal) return refused(cause, operation, request);
      throw cause;
    }
  }

  /** The control API speaks JSON, and refuses as the provider does. */
  async function control(request: Request, path: string): Promise<Response> {
    const text = await request.text();
    request.signal.throwIfAborted();
    const body = text === "" ? undefined : parseJson(text);
    const about = { provider: options.provider, ...provider.access };
    const { pathname } = new URL(request.url);
    const root = pathname.slice(0, pathname.length - path.length);
    const outcome = store.transaction(() => runControl(controls, about, { method: request.method, root, path, body }));
    return respond(outcome.status ?? 200, outcome.body, "application/json", {});
  }

  function refused(refusal: Refusal, operation: Operation | undefined, request: Request): Response {
    const { body, type } = provider.refuse(refusal, operation, request);
    return respond(refusal.status, body, type, { ...provider.headers(operation), ...refusal.headers });
  }

  /** Tells seconds, within which many answers leave. */
  function dateHeader(): string {
    const second = Math.floor(clock.now() / 1000);
    if (second !== dated.second) dated = { second, text: new Date(second * 1000).toUTCString() };
    return dated.text;
  }

  function respond(status: number, body: unknown, type: string, headers: Readonly<Record<string, string>>): Response {
    const date = dateHeader();
    if (body === undefined) return new Response(null, { status, headers: { ...headers, date } });
    const text = type === "application/xml" ? toXml(body) : JSON.stringify(body);
    return new Response(text, { status, headers: { ...headers, date, "content-type": type } });
  }

  return {
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const url = new URL(request.url);
      const path = withoutMount(url.pathname, mount);
      const controlled = controlPath(path, mount);
      try {
        return await (controlled === undefined
          ? routes.fetch(request, { url, path })
          : settle(undefined, request, () => control(request, controlled)));
      } catch (cause) {
        request.signal.throwIfAborted();
        return failed(request, cause);
      }
    },
    snapshot: () => store.snapshot(),
    restore: (state) => store.restore(state),
    reset,
    clock,
  };
}

function withoutMount(pathname: string, mount: string): string {
  return pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : pathname;
}

/** The control API is at `/_sandbox`, with the provider's name before or after it where two share a server. */
function controlPath(path: string, mount: string): string | undefined {
  if (path !== "/_sandbox" && !path.startsWith("/_sandbox/")) return undefined;
  const rest = path.slice("/_sandbox".length);
  return rest === mount || rest.startsWith(`${mount}/`) ? rest.slice(mount.length) : rest;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal("malformed", { message: (cause as Error).message });
  }
}

function checkOptions(options: SandboxOptions): void {
  checkOptionNames("createSandbox", options, optionNames);
  if (!Object.hasOwn(providers, options.provider)) {
    throw new TypeError(`createSandbox knows no provider "${options.provider}". It is "teamup" or "commercelayer".`);
  }
  if (!isObject(options.bundle) || !isObject(options.bundle["paths"]))
    throw new TypeError("createSandbox needs the provider's bundled OpenAPI document as `bundle`.");
  checkSeedAndClock(options);
}

/** Refuses a misspelt option, which would silently do nothing. */
export function checkOptionNames(taker: string, options: object, names: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`${taker} knows no option "${unknown}". It takes ${names.join(", ")}.`);
}

/** Refuses what no sandbox could begin with. */
export function checkSeedAndClock({ seed = 0, clock }: Pick<SandboxOptions, "seed" | "clock">): void {
  if (!Number.isInteger(seed) || seed < 0 || seed > lastSeed) {
    throw new TypeError(`${seed} is not a seed. Use a whole number from 0 to ${lastSeed}.`);
  }
  createClock(clock);
}
