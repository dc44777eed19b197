import { XMLParser, XMLValidator } from "fast-xml-parser";
import { answers, kinds, shapes } from "./shapes.gen.ts";

/** An element as the parser gives it: its text, or its children, each a list. */
type Element = string | { readonly [name: string]: readonly Element[] };

/** How many things an element has otherwise than described, by which one description is chosen from several. */
interface Misfits {
  count: number;
}

/** What is not there counts less than what would be lost, however much of it there is. */
const LACKING = 1e-6;

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  // Numeric character references are read only with this.
  htmlEntities: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/**
 * Reads an XML answer to the value that the JSON answer would have had: a repeated element is a list, an absent one an
 * empty list, an empty one null where null is allowed.
 *
 * @param operation Method and path as the description writes them: `GET /memberships/{id}`.
 * @throws {SyntaxError} when the text is truncated or malformed, or an element does not hold what the description says
 */
export function readXml(text: string, operation: string, status: number): unknown {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new SyntaxError(`${verdict.err.code} in line ${verdict.err.line}`);
  const document = parser.parse(text) as Record<string, Element[]>;
  const root = Object.entries(document).find(([name]) => !name.startsWith("?"))?.[1];
  const shape = status < 400 ? answers[operation] : "ErrorBody";
  if (!root || root.length !== 1 || shape === undefined)
    throw new SyntaxError("there is no single root element that an answer could have");
  return readOne(root[0]!, shape, "root", { count: 0 });
}

function readObject(element: Element, name: string, path: string, misfits: Misfits): object {
  if (typeof element === "string" && element.trim() !== "")
    throw new SyntaxError(`${path} holds text instead of elements`);
  const members = typeof element === "object" ? element : {};
  const shape = shapes[name] ?? {};
  misfits.count += Object.keys(members).filter((each) => each !== "#text" && !Object.hasOwn(shape, each)).length;
  const object = {};
  for (const [member, each] of Object.entries(shape)) {
    const value = readMember(
      Object.hasOwn(members, member) ? members[member] : undefined,
      each,
      `${path}/${member}`,
      misfits,
    );
    if (value === undefined) misfits.count += LACKING;
    else Object.defineProperty(object, member, { value, enumerable: true, writable: true, configurable: true });
  }
  if (Object.hasOwn(kinds, name)) misfits.count += isOther(object, kinds[name]!) ? 1 : 0;
  return object;
}

/** Whether an object leads to one of another kind than it should. */
function isOther(object: object, [link, member, kind]: readonly [string, string, string]): boolean {
  const linked = (object as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[link];
  return (linked?.[member] ?? kind) !== kind;
}

function readMember(elements: readonly Element[] | undefined, shape: string, path: string, misfits: Misfits): unknown {
  const optional = shape.startsWith("~");
  const alternatives = (optional ? shape.slice(1) : shape).split("|");
  const list = alternatives.some((each) => each.includes("*"));
  if (!elements) return list && !optional ? [] : undefined;
  if (list && (elements.length > 1 || !isNull(elements[0]!, alternatives))) {
    const items = alternatives.filter((each) => each.includes("*")).map((each) => each.replace(/\*\??$/, ""));
    return elements.map((each) => readOne(each, items.join("|"), path, misfits));
  }
  if (elements.length > 1) throw new SyntaxError(`${path} stands there ${elements.length} times`);
  return readOne(elements[0]!, alternatives.join("|"), path, misfits);
}

function isNull(element: Element, alternatives: readonly string[]): boolean {
  return element === "" && alternatives.some((each) => each.endsWith("?"));
}

function readOne(element: Element, shape: string, path: string, misfits: Misfits): unknown {
  const alternatives = shape.split("|");
  if (isNull(element, alternatives)) return null;
  const words = alternatives.map((each) => each.replace(/\?$/, "")).filter((each) => each !== "");
  const compounds = words.filter((each) => each === "{}" || Object.hasOwn(shapes, each));
  const scalar = words.find((each) => !compounds.includes(each));
  if (compounds.length > 0 && (typeof element === "object" || scalar === undefined)) {
    return readCompound(element, compounds, path, misfits);
  }
  if (typeof element === "object") throw new SyntaxError(`${path} holds elements instead of text`);
  return readScalar(element, scalar, path, misfits);
}

/**
 * Reads an element as the object, of several, that it fits best; the first of those that it fits as well. What is there
 * and not described, or described and not there, is a misfit and no failure: a later version of the provider may add
 * members, and leave out some.
 */
function readCompound(element: Element, compounds: readonly string[], path: string, misfits: Misfits): object {
  let best: { readonly object: object; readonly misfits: number } | undefined;
  let failure: unknown;
  for (const each of compounds) {
    const own: Misfits = { count: 0 };
    try {
      const object = each === "{}" ? readMap(element) : readObject(element, each, path, own);
      if (!best || own.count < best.misfits) best = { object, misfits: own.count };
    } catch (error) {
      failure ??= error;
    }
  }
  if (!best) throw failure;
  misfits.count += best.misfits;
  return best.object;
}

function readScalar(text: string, word: string | undefined, path: string, misfits: Misfits): string | number | boolean {
  if (word === "n" || word === "d") {
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) throw new SyntaxError(`${path} holds no number`);
    // A text of digits, as a telephone number is, has more to it than its number.
    if (word === "n" && (!Number.isInteger(number) || String(number) !== text)) misfits.count += 1;
    return number;
  }
  if (word === "b") {
    const [truth] = /^(true|false)$/i.exec(text) ?? [];
    if (truth === undefined) throw new SyntaxError(`${path} holds neither true nor false`);
    return truth.toLowerCase() === "true";
  }
  return text;
}

/**
 * A map whose members are not described: elements by name, and texts as lists, as the messages of an error are. An index
 * stands behind an underscore, because no name begins with a digit.
 */
function readMap(element: Element): object {
  const object = {};
  if (typeof element === "string") return object;
  for (const [name, elements] of Object.entries(element)) {
    if (name === "#text") continue;
    const member = name.replace(/^_(?=\d+$)/, "");
    const nested = elements.find((each) => typeof each === "object");
    const value = nested ? readMap(nested) : elements;
    Object.defineProperty(object, member, { value, enumerable: true, writable: true, configurable: true });
  }
  return object;
}
