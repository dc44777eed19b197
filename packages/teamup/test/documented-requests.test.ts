import bundle from "@memberships/teamup-spec/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { compile } from "./support/compile.ts";
import { listRequests, spoilRequest, type Description } from "./support/requests.ts";

const requests = listRequests(bundle as unknown as Description);
const call = (id: string, input: object): string => `void client.${id}(${JSON.stringify(input)});`;
const preamble = `import type { TeamUp } from "@memberships/teamup";\ndeclare const client: TeamUp;`;

describe("documented requests", () => {
  it("exist for every operation", () => {
    const described = Object.values(bundle.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) =>
        typeof operation === "object" && "operationId" in operation ? [operation.operationId] : [],
      ),
    );
    expect(new Set(requests.map(({ id }) => id))).toEqual(new Set(described));
    expect(described).toHaveLength(61);
  });

  it("compile as typed calls", async () => {
    await expect(compile([preamble, ...requests.map(({ id, input }) => call(id, input))])).resolves.toEqual([]);
  });

  it("do not compile with a wrong enum value, without a required field, or with a field that can only be read", async () => {
    const spoiled = requests.flatMap((request) => spoilRequest(bundle as unknown as Description, request));
    for (const fault of ["enum", "required", "readOnly"]) {
      expect(spoiled.filter((each) => each.fault === fault).length, fault).toBeGreaterThan(5);
    }
    const lines = spoiled.map(({ id, input, fault }) => `// @ts-expect-error ${fault}\n${call(id, input)}`);
    await expect(compile([preamble, ...lines])).resolves.toEqual([]);
  });
});
