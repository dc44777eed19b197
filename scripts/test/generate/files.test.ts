import { execFile } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { useTinyPackage } from "./tiny-package.ts";

const script = fileURLToPath(new URL("../../generate.ts", import.meta.url));
const run = promisify(execFile);
const { generated, read, generate } = useTinyPackage();

describe("generate", () => {
  it("brings a deleted file back byte for byte", async () => {
    expect(await generate()).toEqual({ exitCode: 0, stderr: "" });
    const before = read("client.gen.ts");
    expect(before).toContain("getThing(input: GetThingInput): Call<Thing, GetThingOutcome>;");
    rmSync(generated("client.gen.ts"));
    await generate();
    expect(read("client.gen.ts")).toBe(before);
  });

  it("--check names each missing, stale and extra file, and writes nothing", async () => {
    await generate();
    expect(await generate("--check")).toEqual({ exitCode: 0, stderr: "" });
    rmSync(generated("client.gen.ts"));
    writeFileSync(generated("schema.gen.ts"), "// edited by hand\n");
    writeFileSync(generated("former.gen.ts"), "");
    const { exitCode, stderr } = await generate("--check");
    expect(exitCode).toBe(1);
    expect(stderr.split("\n")).toEqual([
      "src/schema.gen.ts is stale.",
      "src/client.gen.ts is missing.",
      "src/former.gen.ts is extra. Delete it.",
      "Run `npm run generate` and commit what it writes (@memberships/tiny).",
    ]);
    expect(readdirSync(generated("")).toSorted()).toEqual(["former.gen.ts", "schema.gen.ts"]);
    expect(read("schema.gen.ts")).toBe("// edited by hand\n");
  });

  it("removes what is no longer generated, and nothing else", async () => {
    writeFileSync(generated("former.gen.ts"), "");
    writeFileSync(generated("index.ts"), "");
    await generate();
    expect(readdirSync(generated("")).toSorted()).toEqual(["client.gen.ts", "index.ts", "schema.gen.ts"]);
  });

  it("ends with 2 on an unknown option", async () => {
    const failure: unknown = await run(process.execPath, [script, "--chekc"], { cwd: generated("") }).catch(
      (reason) => reason,
    );
    expect(failure).toMatchObject({ code: 2, stderr: expect.stringContaining("--chekc") });
  });
});
