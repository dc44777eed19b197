import { spawnSync } from "node:child_process";
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const packages = fileURLToPath(new URL("../../packages", import.meta.url));
const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
const sourceOf = (name: string): string => fileURLToPath(new URL(`declarations-${name}.test-d.ts`, import.meta.url));

// What a relative path reaches in this repository has no name in a project that installs the clients.
it.each([
  ["teamup", true],
  ["commercelayer", true],
  ["teamup", false],
  ["commercelayer", false],
])("a project that has only %s can export whatever it gives, strict: %s", (client, strict) => {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "declarations-")));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  const store = (name: string): string => join(project, "node_modules/.store", name, "node_modules/@memberships", name);
  for (const name of ["runtime", client]) {
    const isDeclared = (path: string): boolean =>
      lstatSync(path).isDirectory() ? basename(path) !== "node_modules" : /(\.d\.ts|package\.json)$/.test(path);
    cpSync(join(packages, name), store(name), { recursive: true, filter: isDeclared });
  }
  const link = (target: string, path: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  };
  link(store(client), join(project, "node_modules/@memberships", client));
  link(store("runtime"), join(store(client), "../runtime"));
  const openapiFetch = createRequire(join(packages, "runtime/package.json")).resolve("openapi-fetch/package.json");
  link(realpathSync(dirname(openapiFetch)), join(store("runtime"), "../../openapi-fetch"));
  link(realpathSync(join(modules, "@types")), join(project, "node_modules/@types"));
  const target = { module: "nodenext", target: "es2022" };
  const compilerOptions = { ...target, strict, declaration: true, emitDeclarationOnly: true, skipLibCheck: true };
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["own.ts", "both.ts"] }));
  cpSync(sourceOf(client), join(project, "own.ts"));
  const both = readFileSync(sourceOf("both"), "utf8").replaceAll("@memberships/teamup", `@memberships/${client}`);
  writeFileSync(join(project, "both.ts"), both);
  const compiler = join(modules, "typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", project, "--pretty", "false"], {
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  // Of a type without a name that holds itself, the compiler writes `any` in the place of what it leaves out.
  expect(readFileSync(join(project, "own.d.ts"), "utf8")).not.toContain("elided");
});
