import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

interface Task {
  taskId: string;
  command: string;
  dependencies: string[];
  inputs: Record<string, string>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const steps = ["lint", "bundle", "generate", "generate:check", "build", "docs"];
const { stdout } = spawnSync("node_modules/.bin/turbo", ["run", ...steps, "--dry=json"], {
  cwd: root,
  maxBuffer: 2 ** 26,
});
const { tasks }: { tasks: Task[] } = JSON.parse(String(stdout));

/** The packages whose YAML a task reads, itself or through what it depends on. */
function read(taskId: string): string[] {
  const { dependencies, inputs } = tasks.find((task) => task.taskId === taskId)!;
  const own = Object.keys(inputs).flatMap((file) => {
    if (!file.endsWith(".yaml") || file.startsWith("..")) return [];
    return /(?<=.*node_modules\/)@memberships\/[\w-]+/.exec(file)?.[0] ?? taskId.split("#")[0]!;
  });
  return [...new Set([...own, ...dependencies.flatMap(read)])];
}

it.each(["teamup", "commercelayer"])("re-runs for %s what reads its YAML, and nothing of the other", (name) => {
  const rerun = tasks.filter(({ taskId, command }) => {
    return command !== "<NONEXISTENT>" && read(taskId).includes(`@memberships/${name}-spec`);
  });
  const expected = ["-spec#bundle", "-spec#generate", "-spec#generate:check", "-spec#lint"];
  expected.push("#build", "#generate", "#generate:check");
  expect(rerun.map(({ taskId }) => taskId).toSorted()).toEqual(
    [
      ...expected.map((task) => `@memberships/${name}${task}`),
      "@memberships/docs#docs",
      "@memberships/sandbox#build",
    ].toSorted(),
  );
});

it("knows all the code that writes and compares CONTRADICTIONS.md", () => {
  for (const step of ["generate", "generate:check"]) {
    const { inputs } = tasks.find(({ taskId }) => taskId === `@memberships/teamup-spec#${step}`)!;
    expect(Object.keys(inputs)).toContain("../../scripts/contradictions/page.ts");
  }
});
