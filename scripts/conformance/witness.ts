import type { Document } from "./bundle.ts";
import { callFinder, callsOf } from "./bundle.ts";
import { createContract } from "./contract.ts";

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** What came back from each operation. */
export interface Witness {
  readonly fetch: Fetch;
  /** The statuses that each operation has answered with. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
  /** Answers that the bundle does not describe. */
  readonly violations: ReadonlySet<string>;
}

/**
 * Stands between a client and the sandbox: notes what every operation answers, and whether the bundle describes that.
 * Under `mount` the provider's own paths begin.
 */
export function createWitness(document: Document, beneath: Fetch, mount = ""): Witness {
  const check = createContract(document);
  const prefix = new URL(document.servers[0]?.url ?? "").pathname.replace(/\/$/, "");
  const find = callFinder(document);
  const seen = new Map<string, Set<string>>(
    callsOf(document).map(({ operation }) => [operation.operationId, new Set()]),
  );
  const violations = new Set<string>();
  const checked = new Set<string>();

  return {
    seen,
    violations,
    async fetch(input, init) {
      const response = await beneath(input, init);
      const { pathname: mounted, search } = new URL(input);
      const pathname = mounted.slice(mount.length);
      const method = init?.method ?? "GET";
      const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
      const call = find(method, path);
      if (!call) return response;
      const { operationId } = call.operation;
      const status = String(response.status);
      const text = await response.text();
      const answer = new Response(text === "" ? null : text, response);
      seen.get(operationId)?.add(status);
      const key = `${operationId} ${status} ${response.headers.get("content-type") ?? ""} ${text}`;
      if (checked.has(key)) return answer;
      checked.add(key);
      const isJson = /json/.test(response.headers.get("content-type") ?? "");
      const body: unknown = text === "" ? undefined : isJson ? JSON.parse(text) : text;
      try {
        check(method, path, response, body, /fields/.test(search));
        if (!call.responses.some(([each]) => each === status))
          throw new Error(`${operationId} does not describe ${status}.`);
      } catch (error) {
        violations.add((error as Error).message);
      }
      return answer;
    },
  };
}
