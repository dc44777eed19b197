import { icon } from "./icon.ts";

export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly style: string;
  /** The part that a reader without a mouse may jump to. */
  readonly skipTo: { readonly id: string; readonly name: string };
  readonly header: string;
  readonly main: string;
  readonly footer?: string;
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Lets a long camelCase name or path break between its parts on a narrow screen. */
export const breakable = (name: string): string =>
  escaped(name).replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[/_])(?=.)/g, "<wbr>");

/** A line of a description: plain text in which backticks mark code. */
export const prose = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");

export const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** A page of the site that is readable without scripts and asks nobody else for anything. */
export function page({ title, description, style, skipTo, header, main, footer }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<title>Memberships: ${escaped(title)}</title>
<link rel="icon" href="${icon}">
<style>
${style.trim()}
</style>
</head>
<body>
<a class="skip" href="#${skipTo.id}">Skip to the ${skipTo.name}</a>
<header>
${header}
</header>
<main>
${main}
</main>
${footer === undefined ? "" : `<footer>\n${footer}\n</footer>\n`}</body>
</html>
`;
}
