import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSecrets, type ClientEvent } from "../src/index.ts";
import { createVirtualClock } from "./support/clock.ts";
import { authorize, createThings, errorOf, json, ORIGIN } from "./support/connection.ts";

/** Each place where a secret can stand, with a secret of its own. */
const places: string[] = [];
const canary = (place: string): string => {
  places.push(place);
  return `canary${String(places.length).padStart(2, "0")}-${"z9Y".repeat(6)}`;
};

const jwt = (place: string): string => `eyJhbGciOiJIUzI1NiJ9.${btoa(canary(place)).replaceAll("=", "")}.c2lnbmF0dXJl`;

const token = canary("token");
const clientSecret = canary("client secret");

const input = {
  path: { id: 1, reset_token: canary("path") },
  query: {
    api_key: canary("query"),
    access_token: canary("query: access token"),
    signature: canary("query: signature"),
    filter: { password_eq: canary("query: nested") },
  },
  headers: {
    cookie: `session=${canary("cookie")}; csrf=${canary("second cookie")}`,
    "x-api-key": canary("header: API key"),
    "X-Auth-Token": canary("header: token"),
    "proxy-authorization": `Basic ${canary("header: proxy")}`,
    "x-signature": canary("header: signature"),
  },
  header: { "x-client-secret": canary("header parameter") },
  body: {
    password: canary("body: password"),
    passphrase: canary("body: passphrase"),
    passcode: canary("body: passcode"),
    client_secret: canary("body: client secret"),
    clientSecret: canary("body: camel case"),
    private_key: canary("body: private key"),
    "api-key": canary("body: API key"),
    otp: canary("body: one-time password"),
    pin: canary("body: PIN"),
    refresh_token: canary("body: refresh token"),
    tokens: [canary("body: list"), { value: canary("body: object in a list") }],
    credentials: { user: canary("body: member of credentials") },
    deep: { deeper: { secret: canary("body: deep") } },
    odd: { secret: `"quoted" ${canary("body: with quotes")} & more` },
  },
};

/** Secrets that nobody told the client of: it knows them by their form. */
const foreign = {
  bearer: `Authorization: Bearer ${canary("text: Bearer")}`,
  basic: `Proxy: Basic ${canary("text: Basic")}`,
  scheme: `JWT ${canary("text: JWT scheme")}`,
  jwt: `the token ${jwt("text: a JSON Web Token")} is no good`,
  url: `https://user:${canary("text: URL credentials")}@db.example.com/x`,
  query: `GET /x?access_token=${canary("text: query parameter")}&page=2`,
  form: `password=${canary("text: form field")}`,
  json: `{"refresh_token": "${canary("text: JSON member")}"}`,
};

const echo = [
  token,
  clientSecret,
  ...Object.values(input.path).map(String),
  JSON.stringify(input),
  encodeURIComponent(JSON.stringify(input)),
  input.headers.cookie.replace(";", " and "),
  input.headers["proxy-authorization"].replace("Basic", "given"),
  new URLSearchParams({ secret: input.body.odd.secret }).toString().replaceAll("+", "%20"),
  ...Object.values(foreign),
].join(" | ");

const answers: Readonly<Record<string, () => Response>> = {
  "an error that echoes all": () => json({ code: "bad", message: echo }, 400),
  "members that are secret by name": () =>
    json({ message: "no", [token]: 1, password: canary("answer: password"), nested: { api_key: echo } }, 422),
  "headers of an error": () =>
    json({}, 403, {
      "set-cookie": `id=${canary("answer: set-cookie")}`,
      "x-amz-security-token": canary("answer: header by its name"),
      "www-authenticate": `Bearer error="${token}"`,
      "x-request-id": token,
      "x-echo": echo,
    }),
  "a page of HTML": () => new Response(`<p>${echo}`, { status: 502, headers: { "content-type": "text/html" } }),
  "JSON that breaks off": () => new Response(`{"x": "${echo}`, { headers: { "content-type": "application/json" } }),
  "a success that cannot be read": () =>
    new Response(echo, { headers: { "content-type": "text/plain", "x-t": token } }),
  "a redirect to elsewhere": () =>
    new Response(null, {
      status: 302,
      headers: { location: `https://${token}:${clientSecret}@evil.example.com/?t=${token}` },
    }),
  "a redirect to nowhere": () =>
    new Response(null, { status: 302, headers: { location: `${ORIGIN}/?access_token=${canary("redirect target")}` } }),
  "what fetch throws": () => {
    throw Object.assign(
      new TypeError(`fetch failed: ${echo}`, { cause: Object.assign(new Error(echo), { data: echo }) }),
      {
        request: { headers: input.headers },
      },
    );
  },
  "what fetch throws without being an error": () => {
    throw echo as unknown as Error;
  },
};

/** Everything that a log could make of a value. */
function shown(value: unknown): string {
  const parts = [inspect(value, { depth: 20, showHidden: true, getters: true }), JSON.stringify(value), String(value)];
  for (let each = value, depth = 0; each instanceof Error && depth < 9; each = each.cause, depth += 1) {
    parts.push(each.message, each.stack ?? "", String(each), ...Object.values(each).map((inner) => inspect(inner)));
    if ("headers" in each) parts.push(JSON.stringify([...(each.headers as Headers)]));
  }
  return parts.join("\n");
}

/** The places whose secrets a text shows. */
function leaked(text: string): string[] {
  return [...new Set([...text.matchAll(/canary(\d\d)/g)].map(([, number]) => places[Number(number) - 1]!))];
}

function connectWatched() {
  const events: ClientEvent[] = [];
  const lines = vi.spyOn(console, "error").mockImplementation(() => {});
  let next: () => Response = () => json({});
  const client = createThings({
    clock: createVirtualClock(),
    authorization: authorize(token),
    secrets: createSecrets(clientSecret),
    headers: { "x-app-secret": canary("client's own header") },
    debug: true,
    onEvent: (event) => void events.push(event),
    fetch: async () => next(),
  });
  return {
    ...client,
    answer: (give: () => Response) => (next = give),
    told: () => [...events.map(shown), ...lines.mock.calls.flat().map(String)].join("\n"),
    client,
  };
}

describe("of the secrets in every place", () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each(Object.keys(answers))("none is shown after %s", async (name) => {
    const { methods, answer, told } = connectWatched();
    answer(answers[name]!);
    const error = await errorOf(methods.createThing(input));
    expect(error).toBeInstanceOf(Error);
    expect(leaked(shown(error))).toEqual([]);
    expect(leaked(told())).toEqual([]);
  });

  it("none is shown where the input is refused", async () => {
    const { methods, told } = connectWatched();
    const refused = [
      methods.getThing({ path: { id: input.body } }),
      methods.getThing({ path: { id: 1 }, query: { password: Symbol(canary("query that is refused")) } }),
      methods.getThing({ path: { id: 1 }, headers: { "x-token": `${token}\r\nx: y` } }),
      methods.createThing({ ...input, contentType: "text/plain" }),
    ];
    for (const call of refused) {
      const error = await errorOf(call);
      expect(error).toMatchObject({ name: "RequestError" });
      expect(leaked(shown(error))).toEqual([]);
    }
    expect(leaked(told())).toEqual([]);
  });

  it("none is shown by a client that is looked at", () => {
    expect(leaked(shown(connectWatched().client))).toEqual([]);
  });

  it("there are forty at least", () => {
    expect(places.length).toBeGreaterThanOrEqual(40);
    expect(new Set(places).size).toBeGreaterThanOrEqual(40);
  });
});
