import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { serve, type RunningServer } from "@memberships/sandbox/server";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { commerceLayerStories } from "../../../scripts/conformance/stories/commercelayer.ts";
import { controlAt, play, type Place } from "../../../scripts/conformance/stories/stage.ts";
import { createWitness } from "../../../scripts/conformance/witness.ts";
import { createCommerceLayer, type CommerceLayer } from "@memberships/commercelayer";

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ port: 0, bundles: { commercelayer: bundle } });
});
afterAll(() => server.close());

const clientSecret = "sandbox";

const places: Readonly<Record<string, () => Place<CommerceLayer>>> = {
  "in the same process"() {
    const sandbox = createSandbox({ provider: "commercelayer", bundle });
    const witness = createWitness(bundle as unknown as Document, sandbox.fetch);
    const as = (clientId: string) => createCommerceLayer({ clientId, clientSecret, retries: 0, fetch: witness.fetch });
    const control = controlAt(sandbox.fetch, "https://provisioning.commercelayer.io/_sandbox");
    return { witness, stage: { as, control } };
  },
  "over HTTP"() {
    const witness = createWitness(bundle as unknown as Document, fetch, "/commercelayer");
    const root = `${server.url}/commercelayer`;
    const urls = { baseUrl: `${root}/api`, authUrl: `${root}/oauth/token` };
    const as = (clientId: string) =>
      createCommerceLayer({ clientId, clientSecret, retries: 0, fetch: witness.fetch, ...urls });
    return { witness, stage: { as, control: controlAt(fetch, `${server.url}/_sandbox/commercelayer`) } };
  },
};

describe.each(Object.keys(places))("%s", (where) => {
  it.each(Object.keys(commerceLayerStories))("%s", (name) => play(commerceLayerStories[name]!, places[where]!()));
});
