import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseDocument, stringify } from "yaml";
import { rules } from "../../lint/rules/index.ts";
import { faults as ofCommerceLayer } from "./faults/commercelayer.ts";
import type { Fault } from "./faults/fault.ts";
import { faults as ofTeamUp } from "./faults/teamup.ts";

type Provider = "teamup" | "commercelayer";

const faults = [
  ...ofTeamUp.map((fault) => ({ ...fault, provider: "teamup" as const })),
  ...ofCommerceLayer.map((fault) => ({ ...fault, provider: "commercelayer" as const })),
];

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
let problems: Map<string, string[]>;

const config: {
  rules: Record<string, unknown>;
  apis: Record<Provider, { rules: Record<string, unknown> }>;
} = parse(readFileSync(join(root, "redocly.yaml"), "utf8"));

/** What is written in the plugin, and what is put together in the configuration out of Redocly's assertions. */
function ours(configured: Record<string, unknown>): [string, unknown][] {
  return Object.entries(configured).filter(([rule]) => /^(memberships|rule)\//.test(rule));
}

function readFixture(provider: Provider): Map<string, string> {
  const files: Record<string, unknown> = parse(readFileSync(join(here, "fixtures", `${provider}.yaml`), "utf8"));
  return new Map(
    Object.entries(files).map(([file, content]) => [file, stringify(content, { aliasDuplicateObjects: false })]),
  );
}

function spoil(text: string, { at, set, encoding }: Fault): Buffer {
  const document = parseDocument(text);
  if (set !== undefined) document.setIn(at, set);
  else if (!document.deleteIn(at)) throw new Error(`The fixture has nothing at ${at.join(".")}.`);
  return Buffer.from(document.toString(), encoding);
}

function write(name: string, files: Map<string, string | Buffer>): void {
  for (const [file, text] of files) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** All fixtures in one run of the CLI, under the very rules that hold for the descriptions. */
beforeAll(() => {
  const apis: Record<string, unknown> = {};
  const add = (name: string, provider: Provider, files: Map<string, string | Buffer>): void => {
    write(name, files);
    apis[name] = {
      root: `${name}/openapi.yaml`,
      rules: Object.fromEntries([["struct", "error"], ...ours(config.rules), ...ours(config.apis[provider].rules)]),
    };
  };
  const fixtures = { teamup: readFixture("teamup"), commercelayer: readFixture("commercelayer") };
  for (const provider of ["teamup", "commercelayer"] as const) add(`sound-${provider}`, provider, fixtures[provider]);
  add("broken-teamup", "teamup", new Map([...fixtures.teamup, ["components/schemas/Club.yaml", "properties: ["]]));
  for (const [index, fault] of faults.entries()) {
    const sound = fixtures[fault.provider];
    const spoilt = spoil(sound.get(fault.file) ?? "", fault);
    add(`fault-${index}`, fault.provider, new Map<string, string | Buffer>([...sound, [fault.file, spoilt]]));
  }
  writeFileSync(
    join(folder, "redocly.yaml"),
    stringify({ telemetry: "off", plugins: [join(root, "scripts/lint/plugin.ts")], apis }),
  );
  const { stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/redocly"),
    ["lint", "--format", "checkstyle", "--max-problems", "100000"],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  problems = new Map();
  const unescape = (text: string): string =>
    text
      .replaceAll("&apos;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  for (const [, file = "", errors = ""] of stdout.matchAll(/<file name="([^"]*)">([\s\S]*?)<\/file>/g)) {
    const name = /((?:sound|broken)-\w+|fault-\d+)/.exec(file)?.[0] ?? file;
    for (const [, message = "", source = ""] of errors.matchAll(/message="([^"]*)" source="([^"]*)"/g)) {
      problems.set(name, [...(problems.get(name) ?? []), `${source}: ${unescape(message)}`]);
    }
  }
  if (problems.size === 0) throw new Error(`Redocly found nothing at all.\n${stderr}`);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(["teamup", "commercelayer"])("the sound description of %s passes", (provider) => {
  expect(problems.get(`sound-${provider}`)).toBeUndefined();
});

describe.each(faults.map((fault, index) => ({ ...fault, index })))("$rule", ({ rule, says, index }) => {
  test(`says: ${says}`, () => {
    const found = problems.get(`fault-${index}`) ?? [];
    const id = rule.includes("/") ? rule : `memberships/${rule}`;
    expect(found.filter((problem) => problem.startsWith(`${id}: `)).join("\n")).toContain(says);
  });
});

test("of a file that cannot be read, and of what it may refer to, no rule of ours says anything", () => {
  expect(problems.get("broken-teamup")).toBeUndefined();
});

test("a file that only refers on is none that nothing refers to", () => {
  const index = faults.findIndex(({ says }) => says.includes("leads to a mere reference"));
  expect(problems.get(`fault-${index}`)?.join("\n")).not.toContain(
    "Nothing refers to `components/schemas/ClubUpdate.yaml`",
  );
});

test("every rule has a fault that it finds", () => {
  const configured = [config, ...Object.values(config.apis)].flatMap((each) => Object.keys(each.rules));
  const assertions = configured.filter((rule) => rule.startsWith("rule/"));
  expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set([...Object.keys(rules), ...assertions]));
});
