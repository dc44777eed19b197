import type { Clock } from "./clock.ts";
import type { ClientEvent } from "./events.ts";
import type { Input } from "./operation.ts";
import type { Secrets } from "./secrets.ts";

/** An answer that has been read, before anything is made of it. */
export interface ReadAnswer {
  readonly operationId: string;
  readonly input: Input;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Who is told of an answer that departs from the description, and what may be shown of it. */
export interface Watcher {
  readonly secrets: Secrets;
  readonly onEvent: ((event: ClientEvent) => void) | undefined;
  readonly clock: Clock;
}

/** Checks inputs and answers against the description. Made by `createValidator` of a provider's `validate` entry. */
export interface Validator {
  /** @throws {RequestError} `invalid_request`, with everything that is wrong */
  readonly request: (operationId: string, input: Input, secrets: Secrets) => Promise<void>;
  /** @throws {ParseError} `invalid_response`, where it is set to throw */
  readonly response: (answer: ReadAnswer, watcher: Watcher) => Promise<void>;
}
