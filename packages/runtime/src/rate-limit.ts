import type { Clock } from "./clock.ts";
import type { LimitedRequest, RateLimit } from "./limiter.ts";
import { checkOption, type OptionRule } from "./options.ts";
import { createMemoryStore, type RateStore, type RateWindow } from "./rate-store.ts";

export { createMemoryStore, type RateStore, type RateWindow } from "./rate-store.ts";

/** The windows that a request is counted in. */
export interface Lane {
  /** All lanes that have a window in common. Their clients take turns. */
  readonly group: string;
  /** Tells the lane from the others of its group. */
  readonly key: string;
  readonly windows: readonly RateWindow[];
}

/**
 * The lane of a request, or undefined where nothing limits it. Asked once for each client, operation, origin, and whether
 * the client's token goes with it.
 */
export type FindLane = (
  request: Omit<LimitedRequest, "url"> & { readonly origin: string },
  caller: unknown,
) => Lane | undefined;

/**
 * A request reaches the provider a little after it was counted here, and not always by the same time; so each window is
 * taken to be longer by so many milliseconds.
 */
const SLACK = 250;

// Whatever a store answers, it is asked again after so many milliseconds.
const LONGEST_WAIT = 60_000;

// And a store that has not answered for so many never will.
const LONGEST_ANSWER = 10_000;

// No provider lets so many through; remembering each would fill the memory.
const HIGHEST_LIMIT = 100_000;

/** The length of a window in milliseconds, with what latency may add. */
export function spanOf(seconds: number): number {
  return seconds * 1000 + SLACK;
}

const aStore: OptionRule = [
  (store: Partial<RateStore> | null) => typeof store?.take === "function" && typeof store.raise === "function",
  "an object with the functions take and raise",
];

const processStore: RateStore = createMemoryStore();
const schedulers = new WeakMap<RateStore, Scheduler>();

/**
 * Makes a governor: it lets requests go only when their windows have room, and lets the clients on its store take turns.
 *
 * @param store Where the requests are counted. In the memory of this process, for all its clients, by default.
 * @throws {RequestError} `invalid_option`
 */
export function createGovernor(findLane: FindLane, store: RateStore = processStore): RateLimit {
  checkOption("store", store, aStore);
  let scheduler = schedulers.get(store);
  if (!scheduler) schedulers.set(store, (scheduler = createScheduler(store)));
  const { admit, learn } = scheduler;
  return {
    attach({ clock, caller }) {
      const client = {};
      const lanes = new Map<string, Lane | undefined>();
      const laneOf = ({ operationId, url, open }: LimitedRequest): Lane | undefined => {
        const { origin } = new URL(url);
        const key = `${origin} ${operationId} ${open}`;
        if (!lanes.has(key)) lanes.set(key, findLane({ operationId, origin, open }, caller));
        return lanes.get(key);
      };
      return {
        async admit(request, signal) {
          const lane = laneOf(request);
          if (lane) await admit(client, lane, clock, signal);
        },
        learn(request, response) {
          const lane = laneOf(request);
          if (lane) learn(lane, response, clock.now());
        },
      };
    },
  };
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Who waits in one lane. */
interface Queue {
  readonly lane: Lane;
  readonly waiters: Set<Waiter>;
}

/** The queues of one client, by lane. */
type Queues = Map<string, Queue>;

interface Group {
  /** Who waits, by client, in the order of their turns. */
  readonly clients: Map<object, Queues>;
  readonly clock: Clock;
  timer: unknown;
  /** Whether its turns are being given. */
  busy: boolean;
}

interface Scheduler {
  admit(client: object, lane: Lane, clock: Clock, signal: AbortSignal): Promise<void>;
  learn(lane: Lane, response: Response, now: number): void;
}

function createScheduler(store: RateStore): Scheduler {
  const groups = new Map<string, Group>();
  /** The windows as the provider's own headers tell them, where they differ from the published ones. */
  const told = new Map<string, RateWindow>();
  const current = (windows: readonly RateWindow[]): readonly RateWindow[] =>
    told.size === 0 ? windows : windows.map((window) => told.get(window.key) ?? window);

  function admit(client: object, lane: Lane, clock: Clock, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const group: Group = groups.get(lane.group) ?? { clients: new Map(), clock, timer: undefined, busy: false };
      groups.set(lane.group, group);
      const queues: Queues = group.clients.get(client) ?? new Map();
      group.clients.set(client, queues);
      const queue: Queue = queues.get(lane.key) ?? { lane, waiters: new Set() };
      queues.set(lane.key, queue);
      const waiter = { resolve, reject };
      queue.waiters.add(waiter);
      signal.addEventListener("abort", () => giveUp(group, client, lane, waiter));
      void giveTurns(group, lane.group);
    });
  }

  function giveUp(group: Group, client: object, lane: Lane, waiter: Waiter): void {
    const queues = group.clients.get(client);
    const queue = queues?.get(lane.key);
    if (!queues || !queue?.waiters.delete(waiter) || queue.waiters.size > 0) return;
    queues.delete(lane.key);
    if (queues.size === 0) group.clients.delete(client);
    if (group.clients.size === 0 && !group.busy) close(group, lane.group);
  }

  function close(group: Group, name: string): void {
    if (group.timer !== undefined) group.clock.clearTimeout(group.timer);
    groups.delete(name);
  }

  /** Lets go whoever finds room, the clients in turn, and sets a timer for the rest. */
  async function giveTurns(group: Group, name: string): Promise<void> {
    // Who joins meanwhile is seen when the next turn is given.
    if (group.busy) return;
    group.busy = true;
    if (group.timer !== undefined) group.clock.clearTimeout(group.timer);
    group.timer = undefined;
    let wait = LONGEST_WAIT;
    const full = new Set<string>();
    for (let next = nextTurn(group, full); next; next = nextTurn(group, full)) {
      const { client, lane } = next;
      try {
        const taken = store.take(current(lane.windows), group.clock.now());
        const asked = typeof taken === "number" ? taken : await inTime(Promise.resolve(taken), group.clock);
        if (asked > 0) {
          full.add(lane.key);
          wait = Math.min(wait, asked);
        } else {
          callUp(group, client, lane)?.resolve();
        }
      } catch (error) {
        callUp(group, client, lane)?.reject(error as Error);
      }
    }
    group.busy = false;
    if (group.clients.size === 0) close(group, name);
    else group.timer = group.clock.setTimeout(() => void giveTurns(group, name), wait);
  }

  return {
    admit,
    learn(lane, { status, headers }, now) {
      const windows = current(lane.windows);
      // Only the longest window, which is the average one, is told of in headers.
      let average = windows.reduce((longest, each) => (each.span > longest.span ? each : longest));
      const limit = readNumber(headers, "x-ratelimit-limit");
      const seconds = readNumber(headers, "x-ratelimit-interval");
      if (limit && limit <= HIGHEST_LIMIT && seconds && (limit !== average.limit || spanOf(seconds) !== average.span)) {
        average = { ...average, limit, span: spanOf(seconds) };
        told.set(average.key, average);
      }
      const remaining = readNumber(headers, "x-ratelimit-remaining");
      if (remaining !== undefined) raise(average, average.limit - remaining, now);
      if (status !== 429 || remaining === 0) return;
      for (const window of windows) {
        if (window.key !== average.key || windows.length === 1) raise(window, window.limit, now);
      }
    },
  };

  function raise(window: RateWindow, used: number, now: number): void {
    // Whoever only learns does not decide how a call ends.
    void new Promise<void>((resolve) => resolve(store.raise(window, used, now))).catch(() => {});
  }
}

/** A store that never answers would hold up everybody behind whoever asked. */
function inTime(answer: Promise<number>, clock: Clock): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new Error(`The store has not answered for ${LONGEST_ANSWER / 1000} seconds.`));
    const timer = clock.setTimeout(late, LONGEST_ANSWER);
    void answer.then(resolve, reject).finally(() => clock.clearTimeout(timer));
  });
}

/** The client and the lane whose turn it is, among those that are not known to be full. */
function nextTurn(group: Group, full: ReadonlySet<string>): { client: object; lane: Lane } | undefined {
  for (const [client, queues] of group.clients) {
    for (const { lane } of queues.values()) if (!full.has(lane.key)) return { client, lane };
  }
  return undefined;
}

/** Takes the first waiter out, and lets its client and its lane stand in line behind the others. */
function callUp(group: Group, client: object, lane: Lane): Waiter | undefined {
  const queues = group.clients.get(client);
  const queue = queues?.get(lane.key);
  if (!queues || !queue) return undefined;
  const [waiter] = queue.waiters as ReadonlySet<Waiter>;
  queue.waiters.delete(waiter!);
  queues.delete(lane.key);
  if (queue.waiters.size > 0) queues.set(lane.key, queue);
  group.clients.delete(client);
  if (queues.size > 0) group.clients.set(client, queues);
  return waiter;
}

function readNumber(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  const number = Number(text);
  return text !== null && text !== "" && Number.isInteger(number) && number >= 0 ? number : undefined;
}
