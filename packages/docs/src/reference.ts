import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { anchorScript } from "./anchors.ts";
import { annotate } from "./annotate.ts";
import { type Bundle, BuildError, operationsOf } from "./bundle.ts";
import { icon } from "./icon.ts";
import { withSamples } from "./samples.ts";

const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

const badge =
  `data:image/svg+xml,` +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 14"><text x="0" y="11" font-family="system-ui,sans-serif" font-size="12" font-weight="700" fill="#3d7ff0">Redoc</text></svg>`,
  );
const badgeAddresses = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"];

// The page carries everything it needs, so the browser may be told to ask nobody for more.
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "worker-src blob:",
  "connect-src blob: data:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
].join("; ");

// On a narrow screen Redoc keeps a heading beside its Copy button and breaks the words of the heading instead.
// Beside that button, a menu would send the address of the page, which may be a path of the reader's disk, to third parties.
// Without it the button stands alone and needs its fourth side.
// Redoc's colours of the search, links, methods, names and code are too pale to read.
const style = `<style>
[data-testid="search-trigger"] > * { color: var(--text-color-secondary) !important; }
:root { --link-color-primary-palette: var(--color-blue-8); }
[data-component-name^="Tag"] > * { color: color-mix(in srgb, var(--tag-color) 45%, var(--text-color-primary)) !important; }
.schema-name { color: var(--text-color-primary) !important; }
.token.string, .th-string, .th-property { color: var(--color-blue-8) !important; }
.token.boolean, .th-literal { color: var(--color-green-9) !important; }
.th-function, .th-type { color: var(--color-carrot-9) !important; }
.th-comment { color: var(--text-color-secondary) !important; }
[data-testid="page-actions"] [data-testid="dropdown"] { display: none; }
[data-testid="page-actions"] [data-component-name] button.button { border-right-style: solid; border-right-width: 1px; border-radius: 8px; }
@media (max-width: 40rem) {
  :has(> * > [data-component-name^="Typography/H"]):has(> * > [data-testid="page-actions"]) { flex-wrap: wrap; }
  :has(> * > [data-testid="page-actions"]) > :has(> [data-component-name^="Typography/H"]) { flex-basis: 100%; }
}
</style>`;

const withoutScripts = `<noscript><p style="padding: 0 1rem">The operations show with scripts only. <a href="../index.html">The index</a> lists them, and <a href="openapi.json">openapi.json</a> describes them in full.</p></noscript>`;

/** One self-contained page with every operation of the bundle. */
export async function renderReference(bundle: Bundle, workspace: string): Promise<string> {
  const script = anchorScript(operationsOf(bundle));
  const source = join(workspace, "annotated.json");
  const page = join(workspace, "page.html");
  await writeFile(source, JSON.stringify(withWayBack(await withSamples(annotate(bundle)))));
  // On the command line an option is a text or a number.
  const openapi = {
    disableTelemetry: true,
    downloadUrls: [{ title: "OpenAPI 3.1 description", url: "openapi.json" }],
    maxDisplayedEnumValues: 60,
    codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "Payload" }] },
  };
  await writeFile(join(workspace, "redocly.yaml"), JSON.stringify({ openapi }));
  await promisify(execFile)(process.execPath, [redocly, "build-docs", source, "--output", page, "--inlineBundle"], {
    cwd: workspace,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((cause: Error & { stderr?: string }) => {
    throw new BuildError(`Redocly could not render "${bundle.info.title}":\n${cause.stderr ?? cause.message}`, {
      cause,
    });
  });
  return selfContained(await readFile(page, "utf8"), script);
}

function withWayBack(bundle: Bundle): Bundle {
  const link = "[Overview](../index.html)";
  return {
    ...bundle,
    info: { ...bundle.info, description: [link, bundle.info.description].join("\n\n") },
  };
}

function selfContained(html: string, script: string): string {
  let page = html;
  for (const address of badgeAddresses) {
    if (!page.includes(address)) {
      throw new BuildError(
        `Redocly's page no longer loads ${address}. Look at what it loads now and mend src/reference.ts.`,
      );
    }
    page = page.replaceAll(address, () => badge);
  }
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="icon" href="${icon}">`,
    style,
    script,
  ].join("\n");
  // Redoc renders its menu for a server of its own and then routes by hash; a link opened in a new tab must do so too.
  page = page.replaceAll(/ href="(\/[^"]*)"(?= data-discover="true")/g, ' href="#$1"');
  const start = page.indexOf("<head>");
  if (start === -1) throw new BuildError("Redocly's page has no head to write into. Mend src/reference.ts.");
  const end = start + "<head>".length;
  page = `${page.slice(0, end)}\n${head}${page.slice(end)}`;
  const body = /<body[^>]*>/.exec(page);
  if (!body) throw new BuildError("Redocly's page has no body to write into. Mend src/reference.ts.");
  const top = body.index + body[0].length;
  return `${page.slice(0, top)}\n${withoutScripts}${page.slice(top)}`;
}
