import { describe, expect, test } from "vitest";
import { bundles, openTeamUp, withoutNames } from "./support/open.ts";
import { unchanged } from "./support/unchanged.ts";

describe("Prefer", () => {
  test.each([
    ["code=404", 404, "not_found"],
    ["code=403, example=provider_invalid", 403, "provider_invalid"],
    ["code=429", 429, "throttled"],
    ["code=418", 400, "parse_error"],
    ["code=constructor", 400, "parse_error"],
    ["code=404, example=constructor", 400, "parse_error"],
  ])("%s chooses the answer", async (prefer, status, code) => {
    const { ask } = openTeamUp();
    const answer = await ask("GET", "/membership_penalty_systems/7", { headers: { prefer } });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each([
    [
      "code=418",
      "GET",
      "/membership_penalty_systems/7",
      "getMembershipPenaltySystem describes no answer 418, but 200, 400, 401, 403, 404, 429, 500, 503.",
    ],
    [
      "code=200, example=expand",
      "GET",
      "/membership_penalty_systems/7",
      "getMembershipPenaltySystem has no example expand for 200, but ids, expanded, archived.",
    ],
    [
      "code=204, example=gone",
      "DELETE",
      "/membership_categories/5",
      "deleteMembershipCategory has no example gone for 204.",
    ],
  ])("%s for %s %s is told what there is instead", async (prefer, method, path, message) => {
    const { body } = await openTeamUp().ask(method, path, { headers: { prefer } });
    expect(body.message).toBe(message);
  });

  test("chooses an example of a success, and changes nothing", async () => {
    const sandbox = openTeamUp();
    const headers = { prefer: "code=200, example=expanded" };
    const { body } = await unchanged(sandbox, () => sandbox.ask("PUT", "/membership_penalty_systems/7", { headers }));
    expect(body.memberships[0].name).toBe("Unlimited Monthly");
  });

  test("chooses the one example of an answer that has no name", async () => {
    const { ask } = openTeamUp({ bundle: withoutNames(bundles.teamup) });
    const { body } = await ask("GET", "/memberships/42", { headers: { prefer: "code=200" } });
    expect(body).toMatchObject({ object: "membership", id: 42 });
  });
});
