// Rates what has changed in the descriptions since a revision of git, each change by what it breaks: patch, minor, major.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

const FORMATS = ["stylish", "markdown", "json", "github-actions"];
const config = fileURLToPath(new URL("../redocly.diff.yaml", import.meta.url));
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

/** What a program that ended in another number than 0 has said. */
type Failure = Error & { code: number; stdout: string; stderr: string };

const { revision, format } = readOptions();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "diff-")));
process.on("exit", () => rmSync(folder, { recursive: true }));

checkOut();
const both = [process.cwd(), folder].flatMap((cwd) => globSync("specs/*/openapi.yaml", { cwd }));
for (const description of new Set(both.toSorted())) {
  if (!existsSync(join(folder, description))) console.error(`${description} is new since ${revision}.`);
  else if (existsSync(description)) await compare(description);
  else {
    console.error(`${description} is gone since ${revision}, and all its operations with it.`);
    process.exitCode = 1;
  }
}

function readOptions(): { revision: string; format: string } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { format: { type: "string", default: "stylish" } },
    });
    if (positionals.length > 1) throw new Error(`Unexpected argument '${positionals[1]}'`);
    if (!FORMATS.includes(values.format)) throw new Error(`Unknown format '${values.format}'`);
    return { revision: positionals[0] ?? "HEAD", format: values.format };
  } catch (error) {
    const [fault] = (error as Error).message.split(/\.\s/);
    return misused(`${fault}. It takes a revision of git, and --format ${FORMATS.join(", ")}.`);
  }
}

function misused(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Lays out the descriptions of the revision, through an index of its own: that of the repository stays as it is. */
function checkOut(): void {
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
  // Synchronous, so that a signal never ends us while git is still writing.
  const git = (...words: string[]) => execFileSync("git", words, { env, encoding: "utf8", stdio: "pipe" });
  try {
    git("read-tree", "--prefix=specs/", "--end-of-options", `${revision}:./specs`);
    git(`--work-tree=${folder}`, "checkout-index", "--all");
  } catch (error) {
    const { stderr, message } = error as Failure;
    const reason = (stderr || message).replace(/^fatal: /, "").trim();
    misused(
      `Git cannot give the descriptions of "${revision}": ${reason}\nIt takes a clone, and a commit, branch or tag that the clone has; git fetch brings more of them.`,
    );
  }
}

async function compare(description: string): Promise<void> {
  const before = relative(process.cwd(), folder);
  const asked = ["diff", join(before, description), description, "--config", config, "--format", format];
  const ended = promisify(execFile)(process.execPath, [redocly, ...asked], { maxBuffer: 2 ** 26 });
  const { code, stdout, stderr } = await ended.then(
    (said) => ({ ...said, code: 0 }),
    (failure: Failure) => failure,
  );
  // As git names a file of a revision: the folder is gone before anyone could open it.
  const name = (text: string): string => text.split(`${before}/`).join(`${revision}:`).trim();
  if (format === "stylish") console.log(`${revision}:${description} → ${description}\n`);
  console.log(`${name(stdout)}\n`);
  console.error(`${name(stderr)}\n`);
  if (code !== 0) process.exitCode = 1;
}
