import { XMLParser, XMLValidator } from "fast-xml-parser";
import { answers, kinds, shapes } from "./shapes.gen.ts";

/** An element as the parser gives it: its text, or its children, each a list. */
type Element = string | { readonly [name: string]: readonly Element[] };

interface Reading {
  /** The paths by which the call chose what is answered. */
  readonly expand: readonly string[];
  readonly fields: readonly string[];
  /** How many things are otherwise than described, by which one description is chosen from several. */
  misfits: number;
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
 * empty list, an empty one null where null is allowed. A list that the call did not ask for, or that need not be there for
 * another reason, stays absent.
 *
 * @param operation Method and path as the description writes them: `GET /memberships/{id}`.
 * @param query That of the call, whose `expand` and `fields` choose what is answered.
 * @throws {SyntaxError} when the text is truncated or malformed, or an element does not hold what the description says
 */
export function readXml(
  text: string,
  operation: string,
  status: number,
  query?: Readonly<Record<string, unknown>>,
): unknown {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new SyntaxError(`${verdict.err.code} in line ${verdict.err.line}`);
  const document = parser.parse(text) as Record<string, Element[]>;
  const roots = Object.entries(document).flatMap(([name, elements]) => (name.startsWith("?") ? [] : elements));
  const shape = status < 400 ? (answers[`${operation} ${status}`] ?? answers[operation]) : "ErrorBody";
  if (roots.length !== 1 || shape === undefined) throw new SyntaxError("there is not exactly one root element");
  const fields = pathsOf(query?.["fields"]);
  return readOne(roots[0]!, shape, "root", {
    expand: pathsOf(query?.["expand"]),
    // Beside a path below it, the path of an object chooses nothing more.
    fields: fields.filter((each) => !fields.some((other) => other.startsWith(`${each}.`))),
    misfits: 0,
  });
}

const pathsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function readObject(element: Element, name: string, path: string, reading: Reading): object {
  if (typeof element === "string" && element.trim() !== "")
    throw new SyntaxError(`${path} holds text instead of elements`);
  const members = typeof element === "object" ? element : {};
  const shape = shapes[name] ?? {};
  reading.misfits += Object.keys(members).filter((each) => each !== "#text" && !Object.hasOwn(shape, each)).length;
  const object = {};
  for (const [member, each] of Object.entries(shape)) {
    const there = Object.hasOwn(members, member) ? members[member] : undefined;
    const value = readMember(there, each, `${path}/${member}`, reading);
    if (value === undefined) reading.misfits += LACKING;
    else Object.defineProperty(object, member, { value, enumerable: true, writable: true, configurable: true });
  }
  if (Object.hasOwn(kinds, name)) reading.misfits += isOther(object, kinds[name]!) ? 1 : 0;
  return object;
}

/** Whether an object leads to one of another kind than it should. */
function isOther(object: object, [link, member, kind]: readonly [string, string, string]): boolean {
  const linked = (object as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[link];
  return (linked?.[member] ?? kind) !== kind;
}

function readMember(elements: readonly Element[] | undefined, shape: string, path: string, reading: Reading): unknown {
  const optional = shape.startsWith("~");
  const alternatives = (optional ? shape.slice(1) : shape).split("|");
  const items = alternatives.filter((each) => each.includes("*")).map((each) => each.replace(/\*\??$/, ""));
  if (!elements) return items.length > 0 && isAsked(path, optional, reading) ? [] : undefined;
  const [only] = elements;
  // The address of a list stands where the list itself may stand.
  const isList =
    elements.length > 1 ||
    !(isNull(only!, alternatives) || (typeof only === "string" && only !== "" && alternatives.includes("s")));
  if (items.length > 0 && isList) return elements.map((each) => readOne(each, items.join("|"), path, reading));
  if (elements.length > 1) throw new SyntaxError(`${path} occurs ${elements.length} times`);
  return readOne(only!, alternatives.join("|"), path, reading);
}

/** Whether an answer must have a member: one that need not be there at all is there when `expand` names it. */
function isAsked(path: string, optional: boolean, { expand, fields }: Reading): boolean {
  // Both name members as seen from an item of a page, not from the page.
  const name = path.replace(/^root\/(results(\/|$))?/, "").replaceAll("/", ".");
  const isBelow = (one: string, other: string): boolean => other === "" || `${one}.`.startsWith(`${other}.`);
  const isChosen = fields.length === 0 || fields.some((each) => isBelow(each, name) || isBelow(name, each));
  return isChosen && (!optional || expand.some((each) => isBelow(each, name)));
}

function isNull(element: Element, alternatives: readonly string[]): boolean {
  return element === "" && alternatives.some((each) => each.endsWith("?"));
}

function readOne(element: Element, shape: string, path: string, reading: Reading): unknown {
  const alternatives = shape.split("|");
  if (isNull(element, alternatives)) return null;
  const words = alternatives.map((each) => each.replace(/\?$/, "")).filter((each) => each !== "");
  const compounds = words.filter((each) => each === "{}" || Object.hasOwn(shapes, each));
  const scalar = words.find((each) => !compounds.includes(each));
  // Where `fields` leaves nothing of an object, its element is empty, and a number's never is.
  const isCompound = typeof element === "object" || scalar === undefined || (element === "" && scalar !== "s");
  if (compounds.length > 0 && isCompound) {
    return readCompound(element, compounds, path, reading);
  }
  if (typeof element === "object") throw new SyntaxError(`${path} holds elements instead of text`);
  return readScalar(element, scalar, path, reading);
}

/**
 * Reads an element as the object, of several, that it fits best; the first of those that it fits as well. What is there
 * and not described, or described and not there, is a misfit and no failure: a later version of the provider may add
 * members, and leave out some.
 */
function readCompound(element: Element, compounds: readonly string[], path: string, reading: Reading): object {
  let best: { readonly object: object; readonly misfits: number } | undefined;
  let failure: unknown;
  for (const each of compounds) {
    const own: Reading = { ...reading, misfits: 0 };
    try {
      const object = each === "{}" ? readMap(element) : readObject(element, each, path, own);
      if (!best || own.misfits < best.misfits) best = { object, misfits: own.misfits };
    } catch (error) {
      failure ??= error;
    }
  }
  if (!best) throw failure;
  reading.misfits += best.misfits;
  return best.object;
}

function readScalar(text: string, word: string | undefined, path: string, reading: Reading): string | number | boolean {
  if (word === "n" || word === "d") {
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) throw new SyntaxError(`${path} holds no number`);
    // A text of digits, as a telephone number is, has more to it than its number.
    if (word === "n" && (!Number.isInteger(number) || String(number) !== text)) reading.misfits += 1;
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
