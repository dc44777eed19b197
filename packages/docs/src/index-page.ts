import { type Bundle, type Operation, operationsOf } from "./bundle.ts";
import { type Guide, titleOf } from "./guide-page.ts";
import { breakable, escaped, page, prose, slug } from "./page.ts";

interface Provider {
  provider: string;
  bundle: Bundle;
}

/** The start page: what this is, where each reference, guide and download lies, and every operation by its one name. */
export function indexPage(providers: Provider[], guides: Guide[], style: string): string {
  const isOfClient = ({ name }: Guide): boolean => providers.some(({ provider }) => provider === name);
  return page({
    title: "API references",
    description: "Reference of the TeamUp API and the Commerce Layer Provisioning API, operation by operation.",
    style,
    skipTo: { id: "operations", name: "operations" },
    header: `<h1>Memberships</h1>
<p>Two membership APIs, described by hand from their public documentation. The types, the clients and the sandbox of this project are made from the same descriptions as these pages.</p>`,
    main: `<section class="cards" aria-label="References">
${providers.map((each) => card(each, guides)).join("\n")}
</section>
<nav aria-labelledby="guides">
<h2 id="guides">Guides</h2>
<ul class="guides">
${guides
  .filter((guide) => !isOfClient(guide))
  .map((guide) => `<li><a href="guides/${guide.name}.html">${escaped(titleOf(guide))}</a></li>`)
  .join("\n")}
<li><a href="errors.html">Errors</a></li>
</ul>
</nav>
<div id="operations" tabindex="-1">
${providers.map(operationList).join("\n")}
</div>`,
    footer: `<p>An operation has one name. It is the client's method, the address of its documentation (<code>#operationId</code> behind the address of a reference), and the name in errors and test reports.</p>`,
  });
}

function card({ provider, bundle }: Provider, guides: Guide[]): string {
  const operations = operationsOf(bundle);
  const tags = new Set(operations.map(({ tag }) => tag));
  const client = guides.some(({ name }) => name === provider)
    ? `<a href="guides/${provider}.html">Use the client</a> `
    : "";
  return `<article class="card">
<h2>${escaped(bundle.info.title)}</h2>
<p class="figures">Version ${escaped(bundle.info.version)} · ${operations.length} operations · ${tags.size} groups</p>
<p>${prose(bundle.info.summary ?? "")}</p>
<p class="ways"><a class="button" href="${provider}/index.html">Open the reference</a> ${client}<a href="${provider}/openapi.json" download="${provider}-openapi.json">Download OpenAPI 3.1</a></p>
</article>`;
}

function operationList({ provider, bundle }: Provider): string {
  const operations = operationsOf(bundle);
  const described = new Map((bundle.tags ?? []).map(({ name, description }) => [name, description ?? ""]));
  const names = [...new Set([...described.keys(), ...operations.map(({ tag }) => tag)])].filter((name) =>
    operations.some(({ tag }) => tag === name),
  );
  const id = (tag: string): string => `${provider}-${slug(tag)}`;
  return `<section aria-labelledby="${provider}">
<h2 id="${provider}">${escaped(bundle.info.title)}</h2>
<nav aria-label="Groups of ${escaped(bundle.info.title)}">
<ul class="groups">
${names.map((name) => `<li><a href="#${id(name)}">${escaped(name)}</a></li>`).join("\n")}
</ul>
</nav>
${names
  .map(
    (name) => `<section class="group" aria-labelledby="${provider} ${id(name)}">
<h3 id="${id(name)}">${escaped(name)}</h3>
<p>${prose(described.get(name) ?? "")}</p>
<ul class="operations">
${operations
  .filter(({ tag }) => tag === name)
  .map((operation) => row(provider, operation))
  .join("\n")}
</ul>
</section>`,
  )
  .join("\n")}
</section>`;
}

function row(provider: string, { operationId, method, path, summary }: Operation): string {
  return `<li>
<a href="${provider}/index.html#${operationId}">${breakable(operationId)}</a>
<span class="summary">${prose(summary)}</span>
<code class="call"><span class="method ${method}">${method.toUpperCase()}</span> ${breakable(path)}</code>
</li>`;
}
