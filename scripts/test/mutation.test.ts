import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("../mutation.ts", import.meta.url));

describe("the options of the mutation run", () => {
  it.each([
    [["--smaple", "3"], /^Unknown option '--smaple'\. It takes --sample <lines> and --seed <number>\.$/],
    [["src/money.ts"], /^Unexpected argument 'src\/money\.ts'/],
    [["--sample"], /^Option '--sample <value>' argument missing/],
    [["--sample", "few"], /^--sample takes a whole number from 1 up, not "few"\.$/],
    [["--seed", "0"], /^--seed takes a whole number from 1 up, not "0"\.$/],
  ])("are refused in one line: %j", (words, said) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(said)]);
    expect([status, stdout]).toEqual([2, ""]);
  });
});
