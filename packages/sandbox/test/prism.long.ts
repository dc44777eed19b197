import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../scripts/conformance/bundle.ts";
import { compiler } from "../../../scripts/conformance/contract.ts";
import { explain } from "../../../scripts/conformance/differences.ts";
import type { Exception } from "../../../scripts/conformance/differences.ts";
import { startPrism } from "../../../scripts/conformance/prism.ts";
import { mutationsOf } from "./support/mutations.ts";
import { bundles } from "./support/open.ts";
import type { Body, Write } from "./support/writes.ts";
import { writesOf } from "./support/writes.ts";

const seed = Number(process.env["SEED"]);
/** Of the payloads of each write that the sandbox is proven to take as many as this, and as many that it is proven to refuse: over 10,000 in all. */
const each = 100;
const agreement = 0.999;

/** Where Prism judges otherwise, and why the sandbox is right. */
const differences: Readonly<Record<keyof typeof bundles, readonly Exception[]>> = { teamup: [], commercelayer: [] };

describe.each(["teamup", "commercelayer"] as const)("%s", (provider) => {
  test(`Prism takes and refuses what the sandbox does, seed ${seed}`, async () => {
    const document = bundles[provider] as unknown as Document;
    const compile = compiler(document, (schema) => schema);
    const accepts = (schema: object, value: unknown): boolean => compile(schema)(value);
    const file = fileURLToPath(import.meta.resolve(`@memberships/${provider}-spec/openapi.json`));
    const prism = await startPrism(file, "/memberships");
    const findings: string[] = [];
    let asked = 0;
    try {
      for (const write of writesOf(provider)) {
        const payloads = write.payloads(each, seed);
        const broken = mutationsOf(document, write.schema, payloads, accepts, each);
        const cases = [
          ...payloads.map((body) => ({ body, fault: "nothing" })),
          ...broken.map(({ body, fault, path }) => ({ body: body as Body, fault: `${fault} at ${path.join(".")}` })),
        ];
        for (const { body, fault } of cases) {
          asked += 1;
          const { isTaken, shown } = await judge(prism.url, write, body);
          if (isTaken !== (fault === "nothing")) findings.push(`${write.id}, ${fault} wrong: ${shown}`);
        }
      }
    } finally {
      await prism.stop();
    }
    const share = 1 - findings.length / asked;
    console.log(
      `Prism agrees on ${asked - findings.length} of ${asked} requests of ${provider}, ${(share * 100).toFixed(2)} %.`,
    );
    expect(explain(findings, differences[provider])).toEqual({ unexplained: [], unused: [] });
    expect(share).toBeGreaterThanOrEqual(agreement);
  });
});

async function judge(base: string, write: Write, body: Body): Promise<{ isTaken: boolean; shown: string }> {
  const { method, mediaType, headers } = write;
  const response = await fetch(base + write.pathFor(body), {
    method,
    headers: { ...headers, accept: mediaType, "content-type": mediaType, authorization: "Bearer sandbox" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const isTaken = response.status < 300;
  // The answers that the description has for a broken request; another one is a failure of Prism's own.
  if (!isTaken && ![400, 422].includes(response.status)) throw new Error(`${write.id}: ${response.status} ${text}`);
  return { isTaken, shown: `${response.headers.get("sl-violations") ?? "taken"}, sent ${JSON.stringify(body)}` };
}
