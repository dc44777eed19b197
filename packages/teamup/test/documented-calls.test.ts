import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { compileCalls } from "../../../scripts/conformance/compiled-calls.ts";
import { asOnTheWire } from "../../../scripts/conformance/typed-calls.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const heads = [
  `import type { TeamUp } from "../../../src/index.ts";\n\ndeclare const client: TeamUp;\n`,
  `import type { TeamUpWith } from "../../../src/index.ts";\nimport type { Day, Money } from "../../../src/values.ts";\n\ndeclare const client: TeamUpWith<{ instant: Date; day: Day; money: Money }>;\n`,
];
const { documented, faulty } = compileCalls(folder, heads, bundle as unknown as Document, asOnTheWire);

it("every operation takes its documented parameters and bodies, with values too", () => {
  expect(documented).toEqual({ without: [], errors: [] });
});

it("no body is taken with a wrong choice, without a required field, or with a field that is only read", () => {
  expect(faulty).toEqual({ kinds: 3, without: [], errors: [] });
});
