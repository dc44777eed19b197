import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const boot = fileURLToPath(new URL("../boot.mjs", import.meta.url));

function run(...words: string[]): { status: number | null; stderr: string } {
  // From elsewhere: a verb works from any folder. The variable keeps npx, which the caller has been through, out of it.
  return spawnSync(process.execPath, [boot, ...words], {
    cwd: tmpdir(),
    encoding: "utf8",
    env: { ...process.env, MEMBERSHIPS_BOOT: "1", MEMBERSHIPS_LOCKED: "1" },
  });
}

describe("boot", () => {
  it("names the verbs when it is given an unknown one", () => {
    for (const unknown of ["strat", "constructor", "__proto__"]) {
      const { status, stderr } = run(unknown);
      expect(status).toBe(2);
      expect(stderr).toContain(`Unknown verb "${unknown}". There are: start, test, `);
      expect(stderr).toMatch(/lint, .*sandbox/);
    }
  });

  it("refuses an argument that a verb does not take", () => {
    expect(run("lint", "--fix")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"lint" takes no --fix.'),
    });
  });
});
