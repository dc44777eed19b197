import { errorGroups } from "./error-entries.ts";
import { page, prose, slug } from "./page.ts";

/** The page that the member `docs` of every error leads to: an anchor for each code. */
export function errorsPage(style: string): string {
  return page({
    title: "Errors",
    description: "Every error of the clients: what happened, and what to do.",
    style,
    skipTo: { id: "groups", name: "errors" },
    header: `<h1>Errors</h1>
<p>${prose("Every error of the clients has a `code`, a message that tells what to do, and in `docs` the address of its entry here. Where the module with the messages cannot be loaded, as in a browser that has lost its network, the message is the code. Two kinds of call reject with something else: one whose `signal` aborts, with the signal's own reason, as `fetch` does, and one that needs a part of the client that cannot be loaded, with the platform's error. A call that fails in several ways tells the last.")}</p>
<p><a href="index.html">Overview</a></p>`,
    main: `<div id="groups" tabindex="-1">
${errorGroups.map(group).join("\n")}
</div>`,
  });
}

function group({ name, says, entries }: (typeof errorGroups)[number]): string {
  return `<section class="errors" aria-labelledby="${slug(name)}">
<h2 id="${slug(name)}"><code>${name}</code></h2>
<p>${prose(says)}</p>
<dl>
${Object.entries(entries)
  .map(
    ([code, { what, remedy }]) => `<div id="${code}">
<dt><a href="#${code}"><code>${code}</code></a></dt>
<dd>${prose(what)}</dd>
<dd class="remedy">${prose(remedy)}</dd>
</div>`,
  )
  .join("\n")}
</dl>
</section>`;
}
