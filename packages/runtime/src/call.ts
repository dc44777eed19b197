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
 * A call under way. It is sent once, whether awaited or not, with what it was given at that moment, and every way of
 * reading it shares that one exchange.
 */
export interface Call<Body, Outcome> extends Promise<Body> {
  /**
   * The answer by status, without throwing for an error that the description declares. Any other status still throws, and
   * so does a declared one whose body is not an error document, as of a gateway.
   */
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
  /** Whether it is an answer that the description declares. */
  readonly described: boolean;
  /** Throws the error that an error status ends in. */
  readonly fail: () => Promise<never>;
}

/**
 * @param answered The exchange under way, which reads its answer to the end, whichever way of reading is chosen, so that no connection is left half-read.
 * @param read Makes sense of the answer. Called once.
 * @param fail Throws whatever either of them threw, as the caller shall see it.
 */
export function createCall<Body, Outcome>(
  answered: Promise<Answer>,
  read: (answer: Answer) => Promise<Reading>,
  fail: (error: unknown) => Promise<never>,
): Call<Body, Outcome> {
  const reading = answered.then(read);
  const body = reading.then((answer) => (answer.ok ? (answer.body as Body) : answer.fail()), fail);
  // Whoever chooses one way of reading has not promised to handle the failures of another.
  const release = (): void => void body.catch(() => {});
  return Object.assign(body, {
    result(): Promise<Outcome> {
      release();
      return reading.then(
        ({ ok, status, body: given, headers, described, fail: refuse }) =>
          described ? ({ ok, status, body: given, headers } as Outcome) : refuse(),
        fail,
      );
    },
    response(): Promise<Response> {
      release();
      return answered.then(toResponse, fail);
    },
  });
}
