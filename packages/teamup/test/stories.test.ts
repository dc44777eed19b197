import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { createSandbox } from "@memberships/sandbox";
import { serve, type RunningServer } from "@memberships/sandbox/server";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { teamupStories } from "../../../scripts/conformance/stories/teamup.ts";
import { controlAt, play, type Place } from "../../../scripts/conformance/stories/stage.ts";
import { createWitness } from "../../../scripts/conformance/witness.ts";
import { createTeamUp, type TeamUp } from "@memberships/teamup";

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ port: 0, bundles: { teamup: bundle } });
});
afterAll(() => server.close());

const places: Readonly<Record<string, () => Place<TeamUp>>> = {
  "in the same process"() {
    const sandbox = createSandbox({ provider: "teamup", bundle });
    const witness = createWitness(bundle as unknown as Document, sandbox.fetch);
    const as = (token: string) => createTeamUp({ token, retries: 0, fetch: witness.fetch });
    return { witness, stage: { as, control: controlAt(sandbox.fetch, "https://goteamup.com/_sandbox") } };
  },
  "over HTTP"() {
    const witness = createWitness(bundle as unknown as Document, fetch, "/teamup");
    const baseUrl = `${server.url}/teamup/api/v2`;
    const as = (token: string) => createTeamUp({ token, retries: 0, baseUrl, fetch: witness.fetch });
    return { witness, stage: { as, control: controlAt(fetch, `${server.url}/_sandbox/teamup`) } };
  },
};

describe.each(Object.keys(places))("%s", (where) => {
  it.each(Object.keys(teamupStories))("%s", (name) => play(teamupStories[name]!, places[where]!()));
});
