import { isDeepStrictEqual } from "node:util";
import type { Answer, Opened } from "./open.ts";
import { bundles } from "./open.ts";
import type { Body, Write } from "./writes.ts";

/** Operations whose answer is another thing than what was sent, and which no operation reads. */
const unreadable: Readonly<Record<string, string>> = {
  createPasswordLogin: "Tokens are answered.",
  refreshAccessToken: "Tokens are answered.",
  startTwoFactorVerification: "A code is sent.",
  verifyTwoFactor: "A key is answered.",
  initiateMembershipPurchase: "The purchase goes on at an address.",
};

/** Members that are read otherwise than they are written, and why. */
const readOtherwise: Readonly<
  Record<string, { readonly reason: string; readonly fits: (sent: unknown, read: unknown, record: Body) => boolean }>
> = {
  "bulkEditCustomerMembershipPrices expiration_date": { reason: "Only the price is set.", fits: () => true },
  "bulkEditCustomerMembershipPrices cancellation_reason": { reason: "Only the price is set.", fits: () => true },
  "createMembership for_sale": {
    reason: "A recurring plan without a payment plan is a draft, and a draft is not for sale.",
    fits: (_sent, read, record) => record["is_draft"] === true && read === false,
  },
  "createMembershipCategory provider": { reason: "The token tells the business.", fits: () => true },
  "cancelCustomerMembership forced_expiration_date": {
    reason: "It becomes the last day.",
    fits: (sent, _read, record) => record["expiration_date"] === sent,
  },
};

/** Lists that may repeat what they name when they are sent, and do not when they are read. */
const distinctWhenRead: ReadonlySet<string> = new Set(["memberships", "penalty_systems", "period_limits", "types"]);

const paths: ReadonlySet<string> = new Set(
  Object.entries((bundles.teamup as { paths: Record<string, object> }).paths).flatMap(([path, item]) =>
    "get" in item ? [path] : [],
  ),
);

/** What is read after a write is compared with what was sent; the differences are told. */
export async function teamupReading({ ask }: Opened, write: Write, sent: Body, answer: Answer): Promise<string[]> {
  if (unreadable[write.id] !== undefined) return [];
  if (write.template.endsWith("/ordering")) {
    const { body } = await ask("GET", write.template.replace("ordering", "").replace(/\/$/, "?page_size=100"));
    const order = body.results.map(({ id }: { id: number }) => id);
    const wanted = (sent["ordering"] ?? []) as number[];
    return isDeepStrictEqual(order.slice(0, wanted.length), wanted) ? [] : [`ordering: ${order.join()}`];
  }
  const record = (await readAgain(ask, write, sent, answer)) as Body;
  return Object.entries(sent).flatMap(([name, value]) =>
    readOtherwise[`${write.id} ${name}`]?.fits(value, record[name], record)
      ? []
      : differences(record[name], distinctWhenRead.has(name) ? distinct(value) : value, [name]),
  );
}

const distinct = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.filter((item, index) => value.findIndex((other) => isDeepStrictEqual(item, other)) === index)
    : value;

async function readAgain(ask: Opened["ask"], write: Write, sent: Body, answer: Answer): Promise<unknown> {
  const { template } = write;
  const id = answer.body?.id;
  const collection = template.replace(/\/\{id\}$/, "");
  if (paths.has(template) && template.includes("{")) return (await ask("GET", write.pathFor(sent))).body;
  if (paths.has(`${collection}/{id}`) && id !== undefined) return (await ask("GET", `${collection}/${id}`)).body;
  if (!paths.has(collection) || id === undefined) return answer.body;
  const { body } = await ask("GET", `${collection}?page_size=100`);
  return body.results.find((record: { id: unknown }) => record.id === id);
}

/** An amount is read as a price, a thing by its id as the thing with its name. */
function differences(read: unknown, sent: unknown, path: readonly string[]): string[] {
  const found = read as Partial<Record<string, unknown>> | null | undefined;
  // What cannot be null is left out or empty.
  if (isDeepStrictEqual(read, sent) || (sent === null && (read === undefined || read === ""))) return [];
  if (typeof sent === "string" && found?.["decimal"] === Number(sent)) return [];
  if (typeof sent === "number" && found?.["id"] === sent) return [];
  const isInside =
    typeof sent === "object" &&
    sent !== null &&
    typeof read === "object" &&
    read !== null &&
    Array.isArray(read) === Array.isArray(sent);
  if (!isInside) return [`${path.join(".")}: ${JSON.stringify(sent)} is read as ${JSON.stringify(read)}`];
  if (Array.isArray(sent) && sent.length !== found?.length)
    return [`${path.join(".")}: ${sent.length} are ${String(found?.length)}`];
  return Object.entries(sent).flatMap(([name, member]) => differences(found?.[name], member, [...path, name]));
}

interface JsonApi {
  readonly data: {
    readonly type: string;
    readonly id?: string;
    readonly attributes?: Body;
    readonly relationships?: Record<string, { data: unknown }>;
  };
}

export async function commerceLayerReading(
  { ask }: Opened,
  _write: Write,
  sent: Body,
  answer: Answer,
): Promise<string[]> {
  const { data } = sent as unknown as Partial<JsonApi>;
  const id = answer.body?.data?.id;
  if (!data || id === undefined) return [];
  const { attributes = {}, relationships = {} } = data;
  const include = Object.keys(relationships).join();
  const path = data.type === "users" ? "/user" : `/${data.type}/${id}`;
  const { body } = await ask("GET", include === "" ? path : `${path}?include=${include}`);
  return [
    ...Object.entries(attributes)
      // Triggers act and are gone.
      .filter(([name]) => !name.startsWith("_"))
      .flatMap(([name, value]) => differ(body.data.attributes[name], value, name)),
    ...Object.entries(relationships).flatMap(([name, { data: value }]) =>
      differ(byId(body.data.relationships[name].data), byId(value), name),
    ),
  ];
}

function differ(read: unknown, sent: unknown, name: string): string[] {
  // An object that is taken away is an empty one.
  const isEmptied = sent === null && isDeepStrictEqual(read, {});
  return isEmptied || isDeepStrictEqual(read, sent)
    ? []
    : [`${name}: ${JSON.stringify(sent)} is read as ${JSON.stringify(read)}`];
}

const byId = (value: unknown): unknown =>
  Array.isArray(value) ? value.toSorted((left, right) => (left.id < right.id ? -1 : 1)) : value;
