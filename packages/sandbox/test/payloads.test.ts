import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { compiler } from "../../../scripts/conformance/contract.ts";
import type { Path } from "./support/mutations.ts";
import { mutationsOf } from "./support/mutations.ts";
import type { Answer, Opened } from "./support/open.ts";
import { asker, bundles, openCommerceLayer, openTeamUp, tokenFor } from "./support/open.ts";
import { commerceLayerReading, teamupReading } from "./support/readings.ts";
import type { Body, Drawn, Provider, Write } from "./support/writes.ts";
import { writesOf } from "./support/writes.ts";

const seed = Number(process.env["SEED"]);
const isLong = process.env["PROOFS"] === "long";
/** Valid payloads and broken ones for each of the 53 writes: more than 1,000 of either, or more than 10,000. */
const each = isLong ? 200 : 20;

describe.each(["teamup", "commercelayer"] as const)(`%s, seed ${seed}`, (provider) => {
  let sandbox: Opened;
  let drawn: Drawn | undefined;
  let ask: (write: Write, body: unknown) => Promise<Answer>;
  const writes = writesOf(provider);
  const document = bundles[provider] as unknown as Document;
  const compile = compiler(document, (schema) => schema);
  const accepts = (schema: object, value: unknown): boolean => compile(schema)(value);
  const read = provider === "teamup" ? teamupReading : commerceLayerReading;

  beforeAll(async () => {
    ({ sandbox, drawn } = await prepared(provider));
    const token = asker(provider, "https://auth.commercelayer.io", sandbox.fetch, "application/json", "");
    ask = (write, body) => {
      const path = write.pathFor(body as Body);
      const headers = write.headers;
      return write.template.startsWith("/oauth")
        ? token(write.method, path, { json: body })
        : sandbox.ask(write.method, path, { json: body, headers });
    };
  });

  test.each(writes.map(({ id }) => id))("%s takes what is valid, and refuses it with one fault", async (id) => {
    const write = writesOf(provider, drawn).find((one) => one.id === id)!;
    const payloads = write.payloads(each, seed);
    const strange: string[] = [];
    for (const payload of payloads) {
      sandbox.reset();
      const answer = await ask(write, payload);
      const differences = answer.status < 300 ? await read(sandbox, write, payload, answer) : [answer.text];
      for (const difference of differences) strange.push(`${difference}, sent ${JSON.stringify(payload)}`);
    }
    sandbox.reset();
    const before = JSON.stringify(sandbox.snapshot());
    const mutations = mutationsOf(document, write.schema, payloads, accepts, each);
    for (const { body, fault, path } of mutations) {
      const answer = await ask(write, body);
      const isRefused = answer.status >= 400 && answer.status < 500 && namedIn(answer.body, path);
      const isUnchanged = JSON.stringify(sandbox.snapshot()) === before;
      if (isRefused && isUnchanged) continue;
      strange.push(`${fault} at ${path.join(".")} is answered ${answer.text}, sent ${JSON.stringify(body)}`);
      sandbox.reset();
    }
    expect(strange.slice(0, 5), `seed ${seed}`).toEqual([]);
    expect(mutations.length).toBe(each);
  });
});

/** A sandbox that goes back to the moment after log-ins, whose tokens and codes are drawn. */
async function prepared(provider: Provider): Promise<{ sandbox: Opened; drawn: Drawn | undefined }> {
  if (provider === "commercelayer") {
    const first = await openCommerceLayer();
    const token = await tokenFor(first.fetch, "https://auth.commercelayer.io", "sandbox");
    const sandbox = await openCommerceLayer({ state: first.snapshot() });
    const base = "https://provisioning.commercelayer.io/api";
    const ask = asker(provider, base, sandbox.fetch, "application/vnd.api+json", token);
    return { sandbox: { ...sandbox, ask }, drawn: undefined };
  }
  const first = openTeamUp();
  const direct = { password: "correct-horse-battery-staple", direct_auth_key: "key" };
  const login = async (name: string): Promise<Answer> =>
    first.ask("POST", "/auth/password_login", { json: { username: `${name}@example.com`, ...direct } });
  const phone = "+44 20 7946 0000";
  const start = { phone_number: phone, provider: 1, direct_auth_key: "key" };
  const drawn = {
    refreshToken: (await login("ada.okafor")).body.refresh_token,
    pendingLogin: (await login("chiara.rossi")).body.id,
    phone,
    code: (await first.ask("POST", "/auth/two_factor/start_verification", { json: start })).body.verification_code,
  };
  return { sandbox: openTeamUp({ state: first.snapshot() }), drawn };
}

/** Whether an answer names a member, and nothing that lies elsewhere. */
function namedIn(body: Answer["body"], path: Path): boolean {
  const named = namesIn(body);
  return named.length > 0 && named.every((one) => isDeepStrictEqual(one, path.map(String)));
}

/** The members that a refusal names, in the shape of either provider. */
function namesIn(body: Answer["body"]): string[][] {
  if (body.field_errors) return fieldsIn(body.field_errors);
  return body.errors.map((error: { source?: { pointer: string }; title: string; detail: string }) => {
    if (error.source) return error.source.pointer.split("/").slice(1);
    // The token endpoint has no pointers, only words.
    if (error.title === "unsupported_grant_type") return ["grant_type"];
    return [/parameter:? (\S+?)(?:\.$| is)/.exec(error.detail)?.[1]];
  });
}

function fieldsIn(node: unknown): string[][] {
  if (Array.isArray(node)) return [[]];
  return Object.entries(node as Body).flatMap(([name, inside]) =>
    fieldsIn(inside).map((rest) => (name === "non_field_errors" ? rest : [name, ...rest])),
  );
}
