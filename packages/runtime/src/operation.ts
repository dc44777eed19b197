/** The run-time facts of an operation, generated from its description. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** The statuses that the description declares. */
  readonly statuses: readonly number[];
  /** The request media types, the default first. */
  readonly mediaTypes?: readonly string[];
  /** The server of an operation that has one of its own */
  readonly server?: string;
  /** Whether it takes no token. */
  readonly open?: boolean;
  /** Whether it may be carried out twice, where that is not what its method promises. */
  readonly idempotent?: boolean;
  /** Whether it answers pages of a list. */
  readonly list?: boolean;
}

/** What every operation takes besides its own parameters. */
export interface CallOptions {
  /** Ends the call at once when it aborts. The call then rejects with the signal's own reason, as `fetch` does, which is not an error of ours. */
  readonly signal?: AbortSignal | undefined;
  /** Headers for this call alone. An `authorization` among them replaces the token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How often a failed attempt is repeated, instead of the client's `retries`. */
  readonly retries?: number | undefined;
  /** Milliseconds for one attempt, instead of the client's `timeout`. */
  readonly timeout?: number | undefined;
  /** Milliseconds in total, instead of the client's `deadline`. */
  readonly deadline?: number | undefined;
}

/** What every operation takes that answers pages of a list. */
export interface ListOptions extends CallOptions {
  /** Whether a page is requested while the one before it is read. False by default. */
  readonly prefetch?: boolean | undefined;
}

/** The input of an operation as the run time sees it. */
export interface Input extends ListOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly contentType?: string;
}
