import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

interface Task {
  taskId: string;
  command: string;
  dependencies: string[];
  inputs: Record<string, string>;
  environmentVariables: { specified: { passThroughEnv: string[] | null } };
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const steps = ["lint", "bundle", "generate", "generate:check", "build", "docs"];
const tasks = plan(root, steps);

function plan(cwd: string, names: readonly string[]): Task[] {
  const { stdout } = spawnSync(join(root, "node_modules/.bin/turbo"), ["run", ...names, "--dry=json"], {
    cwd,
    maxBuffer: 2 ** 26,
  });
  return (JSON.parse(String(stdout)) as { tasks: Task[] }).tasks;
}

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
    for (const file of ["contradictions/page.ts", "generate/files.ts"])
      expect(Object.keys(inputs)).toContain(`../../scripts/${file}`);
  }
});

describe("the tests", () => {
  const tests = plan(root, ["test", "test:long"]);
  const test = (taskId: string): Task => tests.find((task) => task.taskId === `@memberships/${taskId}`)!;

  it.each(["test", "test:long"])("open the site in the browser that BROWSER names: %s", (name) => {
    expect(test(`docs#${name}`).environmentVariables.specified.passThroughEnv).toContain("BROWSER");
  });

  it("look at each page anew that may show code", () => {
    for (const page of ["AGENTS.md", "README.md", "specs/README.md", "packages/teamup/README.md"])
      expect(Object.keys(test("scripts#test").inputs)).toContain(`../${page}`);
  });
});

it("reads again whatever a description can be made of", () => {
  const folder = mkdtempSync(join(tmpdir(), "turbo-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of ["turbo.json", "package.json", "pnpm-workspace.yaml"])
    copyFileSync(join(root, file), join(folder, file));
  const manifest = (name: string): string => JSON.stringify({ name: `@memberships/${name}`, scripts: { lint: "" } });
  for (const name of ["teamup", "commercelayer"]) write(`specs/${name}/package.json`, manifest(`${name}-spec`));
  const sources = ["openapi.yaml", "paths/clubs.yml", "components/schemas/Club.json", "shared/text.md"];
  for (const file of [...sources, "CONTRADICTIONS.md", "test/a.test.ts", "dist/openapi.json"])
    write(`specs/teamup/${file}`, "");
  const planned = plan(folder, steps);
  const inputs = (taskId: string): string[] => Object.keys(planned.find((task) => task.taskId === taskId)!.inputs);
  for (const step of ["lint", "bundle"]) {
    const own = inputs(`@memberships/teamup-spec#${step}`).filter((file) => !file.startsWith(".."));
    expect(own.toSorted()).toEqual([...sources, "package.json"].toSorted());
  }
});
