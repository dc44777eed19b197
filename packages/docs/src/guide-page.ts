import { Marked, type Token, type Tokens } from "marked";
import { BuildError } from "./bundle.ts";
import { breakable, escaped, page, slug } from "./page.ts";

/** A guide in Markdown. */
export interface Guide {
  /** What its page is called. */
  readonly name: string;
  readonly markdown: string;
}

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    // What a guide links to in the repository is not a page of the site.
    link: ({ text }) => `<code>${escaped(text.replaceAll("`", ""))}</code>`,
    codespan: ({ text }) => `<code>${breakable(text)}</code>`,
    // To be scrolled with the keyboard, for it may be wider than the window.
    code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
  },
});

const isTitle = (token: Token): token is Tokens.Heading => token.type === "heading" && token["depth"] === 1;

/** The first heading of a guide. */
export function titleOf({ name, markdown }: Guide): string {
  const title = marked.lexer(markdown).find(isTitle);
  if (!title) throw new BuildError(`The guide ${name} has no heading of the first level, which is its title.`);
  return title.text;
}

export function guidePage(guide: Guide, style: string): string {
  const title = titleOf(guide);
  const tokens = marked.lexer(guide.markdown).filter((token) => !isTitle(token));
  return page({
    title,
    description: `How the clients and the sandbox are used: ${title}.`,
    style,
    skipTo: { id: "guide", name: "guide" },
    header: `<h1>${breakable(title)}</h1>\n<p><a href="../index.html">Overview</a></p>`,
    main: `<div id="guide" class="guide" tabindex="-1">\n${marked.parser(tokens)}</div>`,
  });
}
