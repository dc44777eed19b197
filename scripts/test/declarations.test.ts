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
import { onDemand } from "../on-demand.ts";

const packages = fileURLToPath(new URL("../../packages", import.meta.url));
const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
const sourceOf = (name: string): string => fileURLToPath(new URL(`declarations-${name}.test-d.ts`, import.meta.url));

// The oldest that the clients are typed for, the one that the generator uses, and the last before 7.
const compilers: readonly (readonly [version: string, modules: string])[] = [
  ["5.9", modules],
  ...(process.env["PROOFS"] === "long" ? [await onDemandCompiler("5.7.3"), await onDemandCompiler("6.0.3")] : []),
];

async function onDemandCompiler(version: string): Promise<readonly [string, string]> {
  return [version, join(await onDemand(`typescript@${version}`), "node_modules")];
}

const projects = compilers.flatMap(([version, compiler]) =>
  ["teamup", "commercelayer"].flatMap((client) =>
    [true, false].map((strict) => ({ client, version, strict, compiler })),
  ),
);

// What a relative path reaches in this repository has no name in a project that installs the clients.
it.each(projects)(
  "a project that has only $client can export whatever it gives under TypeScript $version, strict: $strict",
  ({ client, strict, compiler }) => {
    const project = realpathSync(mkdtempSync(join(tmpdir(), "declarations-")));
    onTestFinished(() => rmSync(project, { recursive: true, force: true }));
    const store = (name: string): string =>
      join(project, "node_modules/.store", name, "node_modules/@memberships", name);
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
    const compilerOptions = { ...target, strict, declaration: true, emitDeclarationOnly: true, skipLibCheck: false };
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["own.ts", "both.ts"] }));
    cpSync(sourceOf(client), join(project, "own.ts"));
    const both = readFileSync(sourceOf("both"), "utf8").replaceAll("@memberships/teamup", `@memberships/${client}`);
    writeFileSync(join(project, "both.ts"), both);
    const tsc = join(compiler, "typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", project, "--pretty", "false"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    // Of a type without a name that holds itself, the compiler writes `any` in the place of what it leaves out.
    expect(readFileSync(join(project, "own.d.ts"), "utf8")).not.toContain("elided");
  },
);
