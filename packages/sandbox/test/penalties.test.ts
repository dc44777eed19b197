import { expect, test } from "vitest";
import { control } from "./support/control.ts";
import { openTeamUp } from "./support/open.ts";

test.each([
  [0, "2026-04-15T09:00:00.000Z"],
  [2, "2026-04-17T00:00:00.000Z"],
])("a penalty is charged %i days after it was issued, whenever somebody looks", async (delay, chargedAt) => {
  const sandbox = openTeamUp();
  const rule = { price: "10.99", max_infractions: 1, days: 30 };
  await sandbox.ask("PATCH", "/membership_penalty_systems/7", {
    json: { no_show_rule: rule, late_cancel_or_no_show_rule: null, deferred_charge_days: delay },
  });
  const { body: booking } = await control(sandbox, "POST", "/bookings", {
    customer_membership: 501,
    offering_type: 11,
  });
  await control(sandbox, "POST", `/bookings/${booking.id}/no_show`);
  sandbox.clock.advance({ days: 10 });
  const { body } = await control(sandbox, "GET", "/ledger");
  expect(body.penalties).toMatchObject([{ status: "charged", charged_at: chargedAt }]);
});

test("an infraction counts towards one penalty only", async () => {
  const sandbox = openTeamUp();
  const rule = { price: "10.99", max_infractions: 2, days: 30 };
  await sandbox.ask("PATCH", "/membership_penalty_systems/7", {
    json: { no_show_rule: rule, late_cancel_or_no_show_rule: null },
  });
  for (const offering_type of [11, 11, 11, 11]) {
    const { body: booking } = await control(sandbox, "POST", "/bookings", { customer_membership: 501, offering_type });
    await control(sandbox, "POST", `/bookings/${booking.id}/no_show`);
    sandbox.clock.advance({ days: 7 });
  }
  const { infractions, penalties } = (await control(sandbox, "GET", "/ledger")).body;
  const [first, second, third, fourth] = infractions.map(({ id }: { id: number }) => id);
  expect(penalties).toMatchObject([
    { infraction: second, infractions: [first, second] },
    { infraction: fourth, infractions: [third, fourth] },
  ]);
});
