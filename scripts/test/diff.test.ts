import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("../diff.ts", import.meta.url));
const root = "openapi.yaml";
const members = "paths/members.yaml";
const member = "components/schemas/Member.yaml";
const post = `post:
  operationId: createMember
  requestBody:
    content:
      application/json:
        schema:
          $ref: ../components/schemas/Member.yaml
  responses:
    "204": { description: It is created. }
`;
const description = {
  [root]: `openapi: 3.1.1
info: { title: Club API, version: 1.0.0 }
paths:
  /members:
    $ref: paths/members.yaml
`,
  [members]: `get:
  operationId: listMembers
  responses:
    "204": { description: There are none. }
${post}`,
  [member]: `type: object
required: [name]
properties:
  name: { type: string }
  phone: { type: string }
`,
};

// No settings of whoever runs this.
const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1", NO_COLOR: "1" };
const { status: gitStatus } = spawnSync("git", ["--version"]);
let folder: string;

it("ends with 2 where there is no git", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    env: { ...env, PATH: "" },
    encoding: "utf8",
  });
  expect(stderr).toContain('Git cannot give the descriptions of "HEAD": spawnSync git ENOENT');
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});

// Everything else of the project needs Node and npm alone, and so do its tests.
describe.skipIf(gitStatus !== 0)("with git", () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "test of diff-"));
    for (const [file, text] of Object.entries(description)) write(file, text);
    git("init", "--quiet");
    commit();
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(file: string, text: string, provider = "club"): void {
    const path = join(folder, "specs", provider, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  function replace(file: string, text: string, other: string): void {
    const present = readFileSync(join(folder, "specs/club", file), "utf8");
    expect(present).toContain(text);
    write(file, present.replace(text, other));
  }

  function git(...words: string[]): string {
    const { status, stdout, stderr } = spawnSync("git", words, { cwd: folder, env, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  function commit(): void {
    git("add", ".");
    git("-c", "user.name=Mira", "-c", "user.email=mira@example.com", "commit", "--quiet", "--message=Describe");
  }

  function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [script, ...words], { cwd: folder, env, encoding: "utf8" });
  }

  describe("an edit is told with its place, and what it breaks", () => {
    it.each<[string, [file: string, text: string, other: string], number, string, string]>([
      [
        "a removed operation",
        [members, post, ""],
        1,
        "1 major, 0 minor, 0 patch.",
        `POST /members
  ✖ major  removed
      Operation \`POST /members\` was removed. (operation-removed)
      at HEAD:specs/club/paths/members.yaml:6:3`,
      ],
      [
        "a member that a request must have",
        [member, "[name]", "[name, phone]"],
        1,
        "1 major, 0 minor, 0 patch.",
        `POST /members
  ✖ major  modified  requestBody/content/application/json/schema · required
      Properties became required: \`phone\`. (required-properties-added)
      at specs/club/components/schemas/Member.yaml:2:11`,
      ],
      [
        "a member that a request may have",
        [member, "  phone:", "  email: { type: string }\n  phone:"],
        0,
        "0 major, 1 minor, 0 patch.",
        `POST /members
  ✔ minor  added     requestBody/content/application/json/schema/properties/email
      at specs/club/components/schemas/Member.yaml:5:10`,
      ],
      [
        "other words",
        [members, "There are none.", "Nobody is one."],
        0,
        "0 major, 0 minor, 1 patch.",
        `GET /members
  · patch  modified  responses/204 · description
      at specs/club/paths/members.yaml:4:27`,
      ],
    ])("%s", (_, edit, status, sum, told) => {
      replace(...edit);
      const said = run();
      expect(said.stdout).toBe(`HEAD:specs/club/openapi.yaml → specs/club/openapi.yaml\n\n${told}\n\n${sum}\n\n`);
      expect(said.status).toBe(status);
    });
  });

  /** A description with one thing of each kind that can break a caller, before it does and afterwards. */
  function describeClub(pick: <T, U>(before: T, after: U) => T | U): string {
    const json = (schema: object) => ({ "application/json": { schema } });
    const none = { responses: { 204: { description: "None." } } };
    const answer = (schema: object, more: object = {}) => ({
      responses: { 200: { description: "All.", content: json(schema), ...more } },
    });
    const ask = (schema: object, more: object = {}) => ({ ...none, requestBody: { content: json(schema), ...more } });
    const operations: Record<string, object> = {
      enumAnswered: answer({ enum: pick(["a"], ["a", "b"]) }),
      enumAsked: ask({ enum: pick(["a", "b"], ["a"]) }),
      typeAnswered: answer({ type: pick("string", ["string", "null"]) }),
      typeAsked: ask({ type: pick(["string", "null"], "string") }),
      requiredAnswered: answer({ properties: { a: {} }, required: pick(["a"], []) }),
      requiredAsked: ask({ properties: { a: {} }, required: pick([], ["a"]) }),
      property: answer({ properties: pick({ a: {}, b: {} }, { b: {} }) }),
      constraint: ask({ type: "string", maxLength: pick(9, 8) }),
      body: ask({}, { required: pick(false, true) }),
      parameter: { ...none, parameters: [{ name: "a", in: "query", required: pick(false, true), schema: {} }] },
      parameters: { ...none, parameters: ["a", ...pick(["b"], [])].map((name) => ({ name, in: "query", schema: {} })) },
      response: { responses: { 204: { description: "None." }, ...pick({ 404: { description: "No." } }, {}) } },
      mediaType: { ...none, requestBody: { content: { "text/plain": {}, ...pick(json({}), {}) } } },
      header: answer({}, { headers: { "X-A": { schema: {} }, ...pick({ "X-B": { schema: {} } }, {}) } }),
    };
    const paths = Object.fromEntries(
      Object.entries(operations).map(([operationId, operation]) => [
        `/${operationId}`,
        { post: { operationId, ...operation } },
      ]),
    );
    const get = { operationId: "gone", ...none };
    return JSON.stringify({
      openapi: "3.1.1",
      info: { title: "Club API", version: "1.0.0" },
      paths: { ...paths, ...pick({ "/gone": { get } }, {}) },
    });
  }
  const before = describeClub((one) => one);
  const after = describeClub((_, other) => other);

  describe("of what breaks a caller", () => {
    interface Report {
      summary: Record<string, number>;
      changes: { impact: string; verdicts: { ruleId: string }[] }[];
    }

    function compare(one: string, other: string): { status: number | null; report: Report } {
      write(root, one);
      commit();
      write(root, other);
      const { status, stdout } = run("--format", "json");
      return { status, report: JSON.parse(stdout) as Report };
    }

    it("every kind is rated as major", () => {
      const { status, report } = compare(before, after);
      expect(report.changes.flatMap(({ verdicts }) => verdicts.map(({ ruleId }) => ruleId)).toSorted()).toEqual([
        "enum-values-added",
        "enum-values-removed",
        "media-type-removed",
        "parameter-became-required",
        "parameter-removed",
        "path-removed",
        "property-removed",
        "request-body-became-required",
        "required-properties-added",
        "required-properties-removed",
        "response-header-removed",
        "response-removed",
        "schema-constraint-changed",
        "schema-type-changed",
        "schema-type-changed",
      ]);
      expect(report.summary).toEqual({ major: 15, minor: 0, patch: 0 });
      expect(status).toBe(1);
    });

    it("the opposite breaks nobody", () => {
      const { status, report } = compare(after, before);
      expect(report.summary).toEqual({ major: 0, minor: 6, patch: 9 });
      expect(status).toBe(0);
    });
  });

  it("compares with the revision that is asked for, and says where nothing has changed", () => {
    git("tag", "v1");
    replace(members, "createMember", "addMember");
    commit();
    expect(run()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^HEAD:.*\n\n0 major, 0 minor, 0 patch\.\n/),
    });
    expect(run("v1")).toMatchObject({ status: 1, stdout: expect.stringMatching(/^v1:.*\n\nPOST[^]*\n1 major, /) });
  });

  it("leaves the index of the repository alone", () => {
    replace(member, "[name]", "[]");
    git("add", ".");
    replace(member, "[]", "[phone]");
    const status = git("status", "--porcelain");
    expect(status).toBe("MM specs/club/components/schemas/Member.yaml\n");
    run();
    expect(git("status", "--porcelain")).toBe(status);
  });

  it("tells a new description, and breaks with one that is gone", () => {
    write(root, before, "guild");
    expect(run()).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("specs/guild/openapi.yaml is new since HEAD.\n"),
    });
    commit();
    rmSync(join(folder, "specs/guild"), { recursive: true });
    const { status, stdout, stderr } = run();
    expect(stdout).toContain("→ specs/club/openapi.yaml\n\n0 major");
    expect(stderr).toContain("specs/guild/openapi.yaml is gone since HEAD, and all its operations with it.\n");
    expect(status).toBe(1);
  });

  it("ends with 1 on a description that is broken", () => {
    rmSync(join(folder, "specs/club", member));
    const { status, stderr } = run();
    expect(stderr).toMatch(/Can't resolve \$ref: .*Member\.yaml[^]*The revision has errors/);
    expect(status).toBe(1);
  });

  describe("ends with 2", () => {
    const formats = "It takes a revision of git, and --format stylish, markdown, json, github-actions.\n";

    it.each([
      [["--", "-x"], 'of "-x": Not a valid object name -x:./specs'],
      [
        ["v9"],
        'Git cannot give the descriptions of "v9": Not a valid object name v9:./specs\nIt takes a clone, and a ',
      ],
      [["--formt", "json"], `Unknown option '--formt'. ${formats}`],
      [["--format"], `Option '--format <value>' argument missing. ${formats}`],
      [["--format", "-x"], `Option '--format' argument is ambiguous. ${formats}`],
      [["--format", "html"], `Unknown format 'html'. ${formats}`],
      [["v1", "v2"], `Unexpected argument 'v2'. ${formats}`],
    ])("on %j", (words, message) => {
      expect(run(...words)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
    });

    it("where git has no repository", () => {
      rmSync(join(folder, ".git"), { recursive: true });
      const message = 'Git cannot give the descriptions of "HEAD": not a git repository';
      expect(run()).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
    });

    it("where the revision has no descriptions", () => {
      git("mv", "specs", "others");
      commit();
      expect(run()).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("HEAD:./specs") });
    });
  });

  describe("leaves nothing behind", () => {
    const left = (): string[] => readdirSync(join(folder, "temporary")).filter((name) => name.startsWith("diff-"));

    function start(...words: string[]): ChildProcess {
      mkdirSync(join(folder, "temporary"));
      const own = { ...env, TMPDIR: join(folder, "temporary"), TEMP: join(folder, "temporary") };
      return spawn(process.execPath, [script, ...words], { cwd: folder, env: own, stdio: "ignore" });
    }

    it.each([
      ["HEAD", 0],
      ["v9", 2],
    ])("at its end: %s", async (revision, exitCode) => {
      expect(await once(start(revision), "exit")).toEqual([exitCode, null]);
      expect(left()).toEqual([]);
    });

    it.skipIf(process.platform === "win32")("where it is interrupted", async () => {
      const child = start();
      const ended = once(child, "exit");
      await expect.poll(left, { interval: 5 }).toHaveLength(1);
      child.kill("SIGINT");
      expect(await ended).toEqual([130, null]);
      expect(left()).toEqual([]);
    });
  });
});
