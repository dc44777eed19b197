import { toResponse, type Answer } from "./body.ts";

/** An answer with a success status, as `.result()` gives it. */
export interface Success<Status extends number, Body> {
  readonly ok: true;
  readonly status: Status;
  readonly body: Body;
  readonly headers: Headers;
}

/** An answer with an error status that the description declares, as `.result()` gives it. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly body: Body;
  readonly headers: Headers;
}

/**
 * A call under way. It is sent once, in the next microtask, whether awaited or not, and every way of reading it shares
 * that one exchange.
 */
export interface Call<Body, Outcome> extends Promise<Body> {
  /** The answer by status, without throwing for a status that the description declares. Any other status still throws. */
  result(): Promise<Outcome>;
  /** The answer itself, its body unread. */
  response(): Promise<Response>;
}

/** What became of an exchange once its answer has been read. */
export interface Reading {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
  /** Whether the description declares the status. */
  readonly declared: boolean;
  /** Makes the error that an error status ends in. */
  readonly toError: () => Error;
}

/**
 * @param exchange Sends the request and reads its answer to the end. Called once, whichever way of reading was chosen, so that no connection is left half-read.
 * @param read Makes sense of the answer. Called once.
 */
export function createCall<Body, Outcome>(
  exchange: () => Promise<Answer>,
  read: (answer: Answer) => Promise<Reading>,
): Call<Body, Outcome> {
  const answered = Promise.resolve().then(exchange);
  const reading = answered.then(read);
  const body = reading.then((answer) => {
    if (!answer.ok) throw answer.toError();
    return answer.body as Body;
  });
  // Whoever chooses one way of reading has not promised to handle the failures of another.
  const release = (): void => void body.catch(() => {});
  return Object.assign(body, {
    async result(): Promise<Outcome> {
      release();
      const answer = await reading;
      if (!answer.declared) throw answer.toError();
      const { ok, status, headers } = answer;
      return { ok, status, body: answer.body, headers } as Outcome;
    },
    async response(): Promise<Response> {
      release();
      return toResponse(await answered);
    },
  });
}
