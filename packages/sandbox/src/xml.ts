import { isObject } from "./bundle.ts";

/** Writes a value under one `<root>`: an array is its element repeated, an empty array is absent, and null is an empty element. */
export function toXml(value: unknown): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("root", value)}`;
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join("");
  if (value === undefined) return "";
  if (value === null) return `<${name}></${name}>`;
  if (!isObject(value))
    return `<${name}>${escape(typeof value === "string" ? value : JSON.stringify(value))}</${name}>`;
  const members = Object.entries(value).map(([key, member]) => element(elementName(key), member));
  return `<${name}>${members.join("")}</${name}>`;
}

/** An index, as in the errors of a list, is not a name that XML allows. */
const elementName = (key: string): string => key.replace(/^(?![A-Za-z_])/, "_").replaceAll(/[^\w.-]/g, "_");

// oxlint-disable-next-line no-control-regex -- these are exactly the characters that XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escape(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll(forbidden, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
