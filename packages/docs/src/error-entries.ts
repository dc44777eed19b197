import type {
  AnswerErrorCode,
  ConnectionErrorCode,
  ParseErrorCode,
  RequestErrorCode,
  TimeoutErrorCode,
} from "@memberships/runtime";

export interface ErrorEntry {
  /** What happened. Backticks mark code. */
  readonly what: string;
  /** What to do. */
  readonly remedy: string;
}

/** The statuses that a description declares for an error, and whatever else a provider may answer. */
export type StatusEntry =
  | "status_400"
  | "status_401"
  | "status_403"
  | "status_404"
  | "status_406"
  | "status_409"
  | "status_415"
  | "status_422"
  | "status_423"
  | "status_429"
  | "status_500"
  | "status_503"
  | "undeclared_status";

/** What each class of error means, and its codes. */
export interface ErrorGroup<Code extends string> {
  readonly name: string;
  readonly says: string;
  readonly entries: Readonly<Record<Code, ErrorEntry>>;
}

const refused: ErrorGroup<RequestErrorCode> = {
  name: "RequestError",
  says: "The client refused to send something that cannot be right, could not prepare it, or does not go on with a list. The provider has not seen what was refused. `parameter` names what is at fault.",
  entries: {
    body_not_expressible: {
      what: "The body cannot be expressed as `application/x-www-form-urlencoded` or `multipart/form-data`: form fields have no way to write an empty list or object, an empty string, or null within a list.",
      remedy:
        "Leave `contentType` out, so that the body goes out as JSON, or change the member that `parameter` names.",
    },
    checks_unavailable: {
      what: "The module with which `validate` checks the operation cannot be loaded. `cause` tells why.",
      remedy:
        "Deploy the modules in `dist/validate` together with the entry that loads them, or let the bundler do so.",
    },
    foreign_origin: {
      what: "The request would have gone to another origin than the client was made for. Credentials stay with their origin, whether the other address comes from a `baseUrl` passed over `http` or from an answer.",
      remedy: "Create another client for the other origin.",
    },
    invalid_body: {
      what: "The body holds what JSON cannot represent: `NaN` or an infinity, which would arrive as null, an invalid date, a big integer, a `Map` or a `Set`, undefined within a list, a circular reference, or an object whose getter or `toJSON` throws. Or it is not a plain object, which a document of Commerce Layer is made from.",
      remedy:
        "Leave the member that `parameter` names out, or pass null where the operation takes it. `cause` is what was thrown.",
    },
    invalid_header: {
      what: "The headers are not a plain object, a header has an invalid name, its value is neither a string, a number, a boolean nor a date, or it holds a line break or another character that headers cannot have. The value is not shown, because it may be a secret.",
      remedy:
        "Pass `{ name: value }`, also in the place of a `Headers` object. Remove the character, or encode values beyond Latin-1; leave out a header that has no value.",
    },
    invalid_limit: {
      what: "The number of items asked of a list is negative or not whole.",
      remedy: "Pass a whole number, 0 or more.",
    },
    invalid_option: {
      what: "An option of the client or of the call has an invalid value, or two options contradict each other.",
      remedy: "The message names the option, and the hint says what it takes.",
    },
    invalid_query_value: {
      what: "A query parameter is null, `NaN`, infinite, an invalid date, or a broken string, or nested deeper than the provider reads, or it is an empty list of values to filter by, or a list with a comma in a value. Sent as it is, it would be dropped or misread.",
      remedy:
        "Leave the parameter out, or pass a string, a finite number, a boolean, a `Date`, or a list of these. Where a list has nothing left to filter by, make no call; `expand`, `fields` and `include` may be empty, and an empty `sort` is left out. A value with a comma cannot stand in a list, whose values are separated by commas: ask for it in a call of its own, and pass each field or path as an item of its own.",
    },
    invalid_relationship: {
      what: "A relationship in the body is neither an id, a list of ids, nor null.",
      remedy: "Pass the id of the related resource as a string; null takes the relationship away.",
    },
    invalid_request: {
      what: "The input breaks the description, as the option `validate` found. `faults` lists everything that is wrong: the place as a JSON pointer, the rule, what was expected and what was received. `fields` has the same by member.",
      remedy:
        "Correct each of the `faults`. If the provider accepts what the description refuses, correct the description.",
    },
    invalid_token: {
      what: "A token, `clientId` or `clientSecret` is missing, empty, or holds a space, a line break or another character that it cannot have. It is not shown. Or TeamUp answered a login or a refresh without its tokens.",
      remedy:
        "Pass it alone, without `Bearer` in front and without the line break that files end with. If TeamUp left out a token, try again later.",
    },
    invalid_value: {
      what: "The codec of the option `values` cannot write the value at the place in `parameter`, such as an invalid `Date`, or the 31st of April. `cause` is what the codec threw.",
      remedy: "Pass a value as the codec makes it, or the text to send.",
    },
    missing_option: {
      what: "An option that has no default was left out.",
      remedy: "Pass what `parameter` names.",
    },
    missing_path_value: {
      what: "A value of the path was not given, or is null.",
      remedy:
        "Pass it as `{ path: { id: … } }`, over `http` as `{ params: { path: { id: … } } }`, under the name in `parameter`.",
    },
    page_repeats: {
      what: "A page of a list brought the items of a page before it, or leads back to one. Records were added or removed meanwhile, or the provider's paging is at fault.",
      remedy: "What was read up to then is complete. Ask for the rest in another order, or with a narrower filter.",
    },
    rate_limit_unavailable: {
      what: "The store behind the option `rateLimit` failed, or did not answer for 10 seconds, so the request was not sent. `cause` tells which.",
      remedy: "Fix the store, or catch its failures in the store itself if requests should be sent all the same.",
    },
    session_ended: {
      what: "The provider no longer takes the refresh token of a session. It has expired, was revoked, or another process has used it.",
      remedy:
        "Let the person log in again. Where several processes share a session, store each new pair of tokens before anything else.",
    },
    token_unavailable: {
      what: "The function that was passed as `token` threw, or `onTokens` of a login did. `cause` is what it threw.",
      remedy:
        "Fix the function. Every call asks `token` again; a session whose first tokens could not be stored does not begin, so let the person log in again.",
    },
    too_many_items: {
      what: "A list has more items than `toArray` was allowed to hold.",
      remedy: "Filter, raise `max`, or read the list with `for await`, which holds one page at a time.",
    },
    unknown_input: {
      what: "A call was given a member that no operation has.",
      remedy: "Parameters belong in `path`, `query` and `header`, attributes in `body`.",
    },
    unknown_option: {
      what: "A factory was given an option that it does not have. It is refused because a misspelt option would silently do nothing.",
      remedy: "The message names the option that was probably meant, or all that there are.",
    },
    unsafe_path_value: {
      what: "A value of the path would lead to another address: it is empty, `.`, `..`, a broken string, or not an id.",
      remedy: "Pass the id as a non-empty string or a whole number. Check what a user typed before you pass it on.",
    },
    unsupported_media_type: {
      what: "The operation takes no body of this media type, or none at all.",
      remedy: "Choose one of the types that the message names, or leave `contentType` or the body out.",
    },
  },
};

const connection: ErrorGroup<ConnectionErrorCode> = {
  name: "ConnectionError",
  says: "No complete answer arrived, even after the retries that were safe. `phase` tells how far the call got, `mayHaveBeenApplied` whether the provider may have carried the request out all the same.",
  entries: {
    connection_failed: {
      what: "No connection could be made: no such host, nobody listening, no route, no trusted certificate, or a port that the platform keeps away from. Nothing was sent.",
      remedy: "Check the network, the option `baseUrl` and the proxy. `cause` has the system's own code.",
    },
    connection_lost: {
      what: "The connection broke before the answer was complete, or the option `fetch` gave no `Response`.",
      remedy:
        "A read can be repeated. After a write with `mayHaveBeenApplied`, read first to see whether it took effect.",
    },
  },
};

const timeout: ErrorGroup<TimeoutErrorCode> = {
  name: "TimeoutError",
  says: "Time ran out. `phase` tells what was waited for: a turn under the rate limit, a token, the head of the answer, or its body.",
  entries: {
    attempt_timeout: {
      what: "The last attempt took longer than the option `timeout`, 30 seconds unless set.",
      remedy:
        "Raise `timeout` for slow operations. After a write with `mayHaveBeenApplied`, read first to see whether it took effect.",
    },
    deadline_exceeded: {
      what: "All attempts and the waits between them took longer than the option `deadline`.",
      remedy:
        "Raise `deadline`, or use fewer `retries`. Where `phase` is `turn`, the rate limit left no room in time: send less, or wait longer.",
    },
  },
};

const parsing: ErrorGroup<ParseErrorCode> = {
  name: "ParseError",
  says: "An answer arrived that cannot be read. The request itself may well have been carried out. `requestId` is the provider's own id of it, where the answer has one.",
  entries: {
    invalid_response: {
      what: "The answer departs from the description, and the option `validate` is set to throw. `faults` lists where.",
      remedy:
        "Set `createValidator` to `warn` instead, which passes the same faults to `onEvent` and lets the answer through, and report the difference.",
    },
    response_too_large: {
      what: "The body is longer than the option `maxResponseBytes`, counted after decompression. The rest was not read.",
      remedy:
        "Ask for less: a smaller page, fewer fields, no `include`. Raise the option where the answer is right to be that long.",
    },
    unreadable_body: {
      what: "A success has a body that is empty, truncated, malformed, or of a media type that the description does not give. Often a proxy or a login page answered instead of the provider.",
      remedy:
        'Look at the body with `.response()`, and at what is between the client and the provider. Over `http` everything is read as JSON: pass `parseAs: "text"` for anything else.',
    },
  },
};

const answers: ErrorGroup<AnswerErrorCode | StatusEntry> = {
  name: "ApiError",
  says: "An answer arrived that is not a success. For an error of the provider's own, `code` is the provider's word (`http_503` and the like where there is none), `body` what it sent, `fields` its messages keyed like the input (`Array.isArray` tells a member's texts from members of its own), `requestId` its own id of the request; the entry here goes by the status.",
  entries: {
    authentication_failed: {
      what: "The token endpoint of Commerce Layer gave no token for the client credentials.",
      remedy:
        "Where `status` is 400 or 401, check `clientId` and `clientSecret`: they belong to one person, from that person's profile in the dashboard. After 408, 429 and 5xx try again later. With any other, what answered is not a token endpoint: check `authUrl`.",
    },
    cross_origin_redirect: {
      what: "The answer leads to another origin. Credentials do not go there, so it was not followed.",
      remedy: "Check the option that the hint names: `http` instead of `https`, or a host that has moved.",
    },
    redirect_loop: {
      what: "The answer redirected more than five times.",
      remedy: "Check the option that the hint names, and what is between the client and the provider.",
    },
    second_factor_repeated: {
      what: "The second factor was confirmed, and the login asked for one again.",
      remedy: "Start the login again from the password.",
    },
    unexpected_redirect: {
      what: "A write was answered with a redirect, or a redirect names no address. A browser shows neither that nor the status, which is 0. Followed, the write could have turned into a read.",
      remedy: "Check the option that the hint names: the address of an API does not redirect.",
    },
    status_400: {
      what: "The provider does not accept the request: a parameter that it does not know, or a body that breaks a rule.",
      remedy: "`fields` tells what is wrong with each member of the input. The same request will fail again.",
    },
    status_401: {
      what: "The provider does not know who is calling. On Commerce Layer it may also mean that this person may not do it. An expired token has been renewed already, if that was possible.",
      remedy:
        "Check the token. On TeamUp check the option `scheme` too. With `code` `UNAUTHORIZED` on Commerce Layer, see the callers of the operation in the reference.",
    },
    status_403: {
      what: "The provider knows who is calling and does not permit it: a permission is missing, the mode is the wrong one, or the business is not theirs.",
      remedy:
        "See the permissions of the operation in the reference. `teamup.as(…)` and `teamup.forProvider(…)` choose mode and business.",
    },
    status_404: {
      what: "There is no such record, or the caller may not see it.",
      remedy: "Check the id, and on TeamUp the business that it belongs to.",
    },
    status_406: {
      what: "The provider cannot answer in the media type that was asked for.",
      remedy: "Leave the header `Accept` to the client.",
    },
    status_409: {
      what: "The request contradicts the present state: something exists already, or is under way.",
      remedy: "Read the record, and decide again.",
    },
    status_415: {
      what: "The provider does not read the media type of the body.",
      remedy: "Leave `contentType` and the header `Content-Type` to the client.",
    },
    status_422: {
      what: "The body is well formed, and a rule of the provider forbids it.",
      remedy: "`fields` tells what is wrong with each member of the input.",
    },
    status_423: {
      what: "The record cannot be deleted, because others depend on it.",
      remedy: "Delete or detach what refers to it first.",
    },
    status_429: {
      what: "Too many requests, even after the retries. The provider has not carried the request out.",
      remedy:
        "Pass a rate limit from the entry `rate-limit` as `rateLimit`: requests then wait until there is room. `retryAfter` is the number of seconds to wait, where the provider gives it.",
    },
    status_500: {
      what: "The provider failed, even after the retries that were safe. A write may have been applied.",
      remedy: "Read first to see before sending a write again. Give `requestId` to the provider's support.",
    },
    status_503: {
      what: "The provider is overloaded or under maintenance, even after the retries that were safe. A write may have been applied.",
      remedy:
        "Try later, a write only after a read; `retryAfter` is the number of seconds to wait, where the provider gives it.",
    },
    undeclared_status: {
      what: "A status that the description of the operation does not have. Often it comes from a gateway or a proxy instead of the provider.",
      remedy: "Look at `status` and `body`. If the provider sends it on purpose, add it to the description.",
    },
  },
};

/** Every code and every kind of answer that an error of the clients can have. */
export const errorGroups: readonly ErrorGroup<string>[] = [refused, connection, timeout, parsing, answers];
