import { createRandom } from "./random.ts";
import { Refusal } from "./refusal.ts";

export interface TroubleSettings {
  readonly latency: readonly [least: number, most: number];
  readonly faultRate: number;
  readonly faultStatus: number;
  readonly faultAfter: boolean;
  readonly limits: boolean;
}

export interface Trouble {
  readonly settings: () => TroubleSettings;
  /** Takes new settings; what is left out is none. */
  readonly set: (settings: Readonly<Record<string, unknown>>) => void;
  /** Makes no trouble any more, and draws from the beginning when it is made again. */
  readonly reset: () => void;
  /** Rejects with the reason of the request's signal as soon as that is aborted. */
  readonly wait: (request: Request) => Promise<void>;
  /** The failure that a request meets, drawn once for each. */
  readonly fault: () => { readonly refusal: Refusal; readonly isAfter: boolean } | undefined;
}

const none: TroubleSettings = { latency: [0, 0], faultRate: 0, faultStatus: 500, faultAfter: false, limits: false };

/** Latency and failures, drawn from a source of their own so that they change no id. */
export function createTrouble(seed: number): Trouble {
  const random = createRandom(seed ^ 0x5a5a5a5a);
  const start = random.state();
  let settings = none;
  return {
    settings: () => settings,
    set(wanted) {
      settings = {
        latency: readLatency(wanted["latency"]),
        faultRate: within(wanted["faultRate"] ?? none.faultRate, 0, 1, "faultRate"),
        faultStatus: whole(within(wanted["faultStatus"] ?? none.faultStatus, 400, 599, "faultStatus"), "faultStatus"),
        faultAfter: flag(wanted["faultAfter"] ?? none.faultAfter, "faultAfter"),
        limits: flag(wanted["limits"] ?? none.limits, "limits"),
      };
    },
    reset() {
      settings = none;
      random.restore(start);
    },
    async wait(request) {
      const [least, most] = settings.latency;
      if (most === 0) return;
      const milliseconds = least + random.below(most - least + 1);
      if (milliseconds > 0) await pause(milliseconds, request.signal);
    },
    fault() {
      const { faultRate, faultStatus: status, faultAfter: isAfter } = settings;
      if (faultRate === 0 || random.below(1_000_000) >= faultRate * 1_000_000) return undefined;
      return { refusal: new Refusal(status === 429 ? "throttled" : "failed", { status }), isAfter };
    },
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

function readLatency(value: unknown): readonly [number, number] {
  const bounds: readonly unknown[] = Array.isArray(value) ? value : [value ?? 0, value ?? 0];
  if (bounds.length !== 2) throw new RangeError("latency is a number, or two to draw from.");
  const least = within(bounds[0], 0, 60_000, "latency");
  return [least, within(bounds[1], least, 60_000, "latency")];
}

function within(value: unknown, least: number, most: number, name: string): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw new RangeError(`${name} is a number from ${least} to ${most}.`);
}

function whole(value: number, name: string): number {
  if (Number.isInteger(value)) return value;
  throw new RangeError(`${name} is a whole number.`);
}

function flag(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`${name} is true or false.`);
}
