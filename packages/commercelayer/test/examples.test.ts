import bundle from "@memberships/commercelayer-spec/openapi.json" with { type: "json" };
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { compileCalls } from "../../../scripts/conformance/compiled-calls.ts";
import { asPlainObject } from "../../../scripts/conformance/typed-calls.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const head = `import type { CommerceLayer } from "../../../src/index.ts";\n\ndeclare const client: CommerceLayer;\n`;
const { documented, faulty } = compileCalls(folder, head, bundle as unknown as Document, asPlainObject);

it("every operation takes its documented parameters and bodies", () => {
  expect(documented).toEqual({ without: [], errors: [] });
});

it("no body is taken with a wrong choice, without a required field, or with a field that is only read", () => {
  expect(faulty).toEqual({ kinds: 3, without: [], errors: [] });
});
