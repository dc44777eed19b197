import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readBundle } from "./bundle.ts";
import { errorsPage } from "./errors-page.ts";
import { guidePage } from "./guide-page.ts";
import { indexPage } from "./index-page.ts";
import { renderReference } from "./reference.ts";

export interface Site {
  /** The bundle file of each provider, in the order of the index page. */
  bundles: Record<string, string>;
  /** The Markdown file of each guide, in the order of the index page. One with the name of a provider is about its client. */
  guides: Record<string, string>;
  /** The folder that the finished site takes the place of. */
  output: string;
  /** A folder on the same disk as `output`, in which the site grows until it is whole. */
  workspace: string;
}

export async function buildSite({ bundles, guides, output, workspace }: Site): Promise<void> {
  const read = await Promise.all(
    Object.entries(bundles).map(async ([provider, file]) => ({ provider, ...(await readBundle(provider, file)) })),
  );
  const written = await Promise.all(
    Object.entries(guides).map(async ([name, file]) => ({ name, markdown: await readFile(file, "utf8") })),
  );
  await mkdir(workspace, { recursive: true });
  const growing = await mkdtemp(join(workspace, "site-"));
  try {
    const site = join(growing, "site");
    const style = await readFile(new URL("page.css", import.meta.url), "utf8");
    await Promise.all(
      read.map(async ({ provider, text, bundle }) => {
        const [target, scratch] = [join(site, provider), join(growing, provider)];
        await Promise.all([mkdir(target, { recursive: true }), mkdir(scratch)]);
        await writeFile(join(target, "index.html"), await renderReference(bundle, scratch));
        await writeFile(join(target, "openapi.json"), text);
      }),
    );
    await mkdir(join(site, "guides"), { recursive: true });
    await Promise.all(
      written.map((guide) => writeFile(join(site, "guides", `${guide.name}.html`), guidePage(guide, style))),
    );
    await writeFile(join(site, "index.html"), indexPage(read, written, style));
    await writeFile(join(site, "errors.html"), errorsPage(style));
    await takePlace(site, output, join(growing, "replaced"));
  } finally {
    await rm(growing, { recursive: true, force: true });
  }
}

async function takePlace(site: string, output: string, replaced: string): Promise<void> {
  await mkdir(dirname(output), { recursive: true });
  await rename(output, replaced).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(site, output);
}
