import {
  aFunction,
  ApiError,
  checkToken,
  clientRules,
  createRedactor,
  createSecrets,
  oneOf,
  readOptions,
  refuseAnswer,
  cacheToken,
  RequestError,
  systemClock,
  type CallOptions,
  type ClientOptions,
  type Clock,
  type Grant,
  type OptionRules,
  type TokenSource,
} from "@memberships/runtime";
import { createTeamUpAt } from "./client.ts";
import type {
  AccessTokens,
  PasswordLoginCreate,
  TwoFactorVerificationStart,
  TwoFactorVerificationStarted,
} from "./client.gen.ts";

export type { AccessTokens } from "./client.gen.ts";

/** What {@link createLogin} takes, besides what every client takes. */
export interface LoginOptions extends ClientOptions {
  /** The key that TeamUp gives to applications which it has enabled for login forms of their own. Needed to log in with a password. */
  readonly directAuthKey?: string | undefined;
  /** Whom the tokens are for. `customer` by default; the client that takes the session must have the same `mode`. */
  readonly mode?: "customer" | "provider" | undefined;
  /**
   * Receives each new pair of tokens, to store it before the first request that uses it. The former refresh token may no
   * longer be valid. What it throws ends the calls that wait for the token.
   */
  readonly onTokens?: ((tokens: AccessTokens) => void | Promise<void>) | undefined;
}

/**
 * A person who is logged in. Pass it to `createTeamUp` as `token`: it renews its access token shortly before that ends.
 * When TeamUp no longer takes its refresh token, calls end in a `RequestError` with the code `session_ended`.
 */
export interface Session extends TokenSource {}

/** The outcome of a login with a password. */
export type LoginStep =
  | { readonly done: true; readonly session: Session }
  | {
      readonly done: false;
      /** The businesses that ask for a second factor. */
      readonly providers: readonly number[];
      /**
       * Sends a code to the person's phone. Each call sends another message.
       *
       * @param to `phone_number` with its country code; `provider` may be left out where only one business asks.
       * @throws {RequestError} `missing_option`
       */
      sendCode(
        to: Pick<TwoFactorVerificationStart, "phone_number"> & { readonly provider?: number | undefined },
        options?: CallOptions,
      ): Promise<Verification>;
    };

/** A code that is on its way. */
export interface Verification {
  readonly started: TwoFactorVerificationStarted;
  /**
   * Completes the login with the code as the person typed it, white space around it included.
   *
   * @throws {ApiError} 400 with `fields.verification_code` when the code is wrong or has expired; the person may try
   *   again. `second_factor_repeated` when the login asks for a second factor once more
   * @throws {RequestError} `missing_option`; `invalid_token` for an answer without tokens, `token_unavailable` when
   *   `onTokens` throws
   */
  confirm(code: string, options?: CallOptions): Promise<Session>;
}

/** Ways to log a person in. */
export interface Login {
  /**
   * Logs in with a password. It is not retried, for every attempt counts.
   *
   * @throws {ApiError} 401 `authentication_failed`
   * @throws {RequestError} `missing_option` without `directAuthKey` or what to log in with; `invalid_token` for an answer
   *   without tokens, `token_unavailable` when `onTokens` throws
   */
  withPassword(
    credentials: Pick<PasswordLoginCreate, "username" | "password">,
    options?: CallOptions,
  ): Promise<LoginStep>;
  /**
   * Resumes the session of a stored refresh token. Its first request fetches a new pair.
   *
   * @throws {RequestError} `invalid_token`
   */
  withRefreshToken(refreshToken: string): Session;
}

const rules: OptionRules<LoginOptions> = {
  directAuthKey: [],
  mode: oneOf("customer", "provider"),
  onTokens: aFunction,
  ...clientRules,
};

/**
 * Creates helpers that log a person in, on the operations of the group Auth.
 *
 * @throws {RequestError} `unknown_option`, `invalid_option` or `invalid_header`
 * @see https://docs.goteamup.com/api-reference/authentication
 */
export function createLogin(options: LoginOptions): Login {
  return createLoginAt(systemClock, options);
}

/** Creates helpers that go by another clock. */
export function createLoginAt(clock: Clock, options: LoginOptions): Login {
  const { directAuthKey, mode = "customer", onTokens, ...others } = readOptions("createLogin", options, rules);
  // Everything here is called without a token.
  const teamup = createTeamUpAt(clock, { ...others, token: () => "" });
  const inMode = teamup.as(mode);

  function openSession(first: AccessTokens | undefined, refreshToken: string): Session {
    let latest = refreshToken;
    let ended: RequestError | undefined;
    const refresh = async (): Promise<Grant> => {
      if (ended) throw ended;
      const since = clock.now();
      let tokens: AccessTokens;
      try {
        tokens = await inMode.refreshAccessToken({ body: { refresh_token: latest, new_access_token_type: mode } });
      } catch (cause) {
        if (!(cause instanceof ApiError) || cause.status !== 401) throw cause;
        ended = new RequestError("The session has ended.", {
          code: "session_ended",
          parameter: "token",
          operationId: "refreshAccessToken",
          cause,
          hint: "Log in again.",
        });
        throw ended;
      }
      const grant = { ...toGrant(tokens), since };
      latest = tokens.refresh_token;
      await onTokens?.(tokens);
      return grant;
    };
    // It goes on when nobody waits for it any longer, and another one beside it would spend the same refresh token.
    let underWay: Promise<Grant> | undefined;
    const refreshOnce = (): Promise<Grant> => (underWay ??= refresh().finally(() => (underWay = undefined)));
    return cacheToken(clock, refreshOnce, first && toGrant(first));
  }

  async function begin(tokens: AccessTokens): Promise<Session> {
    toGrant(tokens);
    try {
      await onTokens?.(tokens);
    } catch (cause) {
      const { access_token, refresh_token } = tokens;
      throw new RequestError('The option "onTokens" did not store the tokens.', {
        code: "token_unavailable",
        parameter: "onTokens",
        operationId: "createPasswordLogin",
        cause: createRedactor(createSecrets(access_token, refresh_token)).cause(cause),
        hint: "The cause tells what it threw. Log in again.",
      });
    }
    // A password gives tokens for a customer; those for staff come with the first refresh.
    return openSession(mode === "customer" ? tokens : undefined, tokens.refresh_token);
  }

  return {
    async withPassword(given, call) {
      if (directAuthKey === undefined)
        throw missing("directAuthKey", "Pass the key that TeamUp gave to your application.");
      refuseAbsent("withPassword", given, "username", "password");
      const { username, password } = given;
      const credentials = { username, password, direct_auth_key: directAuthKey };
      const answer = await teamup.createPasswordLogin({ body: credentials, retries: 0, ...call });
      if (!("object" in answer)) return { done: true, session: await begin(answer) };
      const { id: pending_login, two_factor_required_providers: providers } = answer;
      return {
        done: false,
        providers,
        async sendCode(to, sending) {
          refuseAbsent("sendCode", to, "phone_number");
          const { phone_number, provider = providers.length === 1 ? providers[0] : undefined } = to;
          if (provider === undefined) throw missing("provider", `Choose one of ${providers.join(", ")}.`);
          const body = { phone_number, provider, direct_auth_key: directAuthKey, pending_login };
          const started = await teamup.startTwoFactorVerification({ body, ...sending });
          return {
            started,
            async confirm(typed, confirming) {
              refuseAbsent("confirm", { verification_code: typed }, "verification_code");
              const verification_code = typeof typed === "string" ? typed.trim() : typed;
              const { verification_key } = await teamup.verifyTwoFactor({
                body: { phone_number, verification_code },
                ...confirming,
              });
              const second = teamup.createPasswordLogin({
                body: { ...credentials, verification_key },
                retries: 0,
                ...confirming,
              });
              const tokens = await second;
              if (!("object" in tokens)) return begin(tokens);
              const { status, headers } = await second.response();
              throw refuseAnswer("second_factor_repeated", "It asks for a second factor once more.", {
                operationId: "createPasswordLogin",
                status,
                headers: createRedactor(createSecrets()).headers(headers),
                hint: "Start again.",
              });
            },
          };
        },
      };
    },
    withRefreshToken: (refreshToken) => openSession(undefined, checkToken("refreshToken", refreshToken)),
  };
}

/** @throws {RequestError} `invalid_token` for a pair that is none, before it takes the place of one that is */
function toGrant({ access_token, refresh_token, expires_in }: AccessTokens): Grant {
  readToken("refresh_token", refresh_token);
  return { token: readToken("access_token", access_token), lifetime: (expires_in ?? Infinity) * 1000 };
}

/** A token of an answer, which is not an option that the caller could mend. */
function readToken(parameter: string, token: unknown): string {
  try {
    return checkToken(parameter, token);
  } catch {
    throw new RequestError(`TeamUp answered without a token in "${parameter}".`, {
      code: "invalid_token",
      parameter,
      hint: "Try again later.",
    });
  }
}

function missing(parameter: string, hint: string): RequestError {
  return new RequestError(`The login needs "${parameter}".`, { code: "missing_option", parameter, hint });
}

/** @throws {RequestError} `missing_option` for a member that is needed and is not there */
function refuseAbsent<Given extends object>(method: string, given: Given, ...needed: (keyof Given & string)[]): void {
  const members: Partial<Given> = given ?? {};
  const absent = needed.find((member) => members[member] === undefined || members[member] === null);
  if (absent !== undefined) throw missing(absent, `Pass it to ${method}.`);
}
