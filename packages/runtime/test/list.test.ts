import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { ApiError, RequestError, type List } from "../src/index.ts";
import { createThings, errorOf, json, ORIGIN, type Things } from "./support/connection.ts";

type ThingList = List<{ readonly id: number }, Things, { readonly status: number }>;

/** Pages of things with ids from 1 on, and what was asked for and cancelled. The second may never come. */
function shelf(
  total: number,
  size: number,
  change: (page: Things, number: number) => unknown = (page) => page,
  isStuck = false,
) {
  const asked: number[] = [];
  const cancelled: number[] = [];
  const { methods } = createThings({
    retries: 0,
    fetch: async (input, init) => {
      const number = Number(new URL(input).searchParams.get("page") ?? 1);
      asked.push(number);
      const signal = init?.signal;
      await new Promise<void>((resolve, reject) => {
        if (!isStuck || number !== 2) setImmediate(resolve);
        signal?.addEventListener("abort", () => {
          cancelled.push(number);
          reject(signal.reason as Error);
        });
      });
      const from = (number - 1) * size;
      const things = Array.from({ length: Math.min(size, total - from) }, (_, index) => ({ id: from + index + 1 }));
      const next = from + size < total ? { next: `${ORIGIN}/things?page=${number + 1}` } : {};
      return json(change({ things, ...next }, number));
    },
  });
  const list = (input?: object): ThingList => methods.listThings(input) as unknown as ThingList;
  return { list, asked, cancelled };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const ids = (count: number): { id: number }[] => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 15));

const unhandled: unknown[] = [];
const note = (reason: unknown): number => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note);
});
afterEach(async () => {
  await settle();
  process.off("unhandledRejection", note);
  if (unhandled.length > 0) throw new AggregateError(unhandled, "A rejection was not handled.");
});

describe("a list", () => {
  it.each([false, true])("gives 1,003 items in order with 11 requests, prefetch %s", async (prefetch) => {
    const { list, asked } = shelf(1003, 100);
    expect(await collect(list({ prefetch }))).toEqual(ids(1003));
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("goes on with a page that begins like another", async () => {
    const { list } = shelf(6, 3, (page, number) => ({
      ...page,
      things: [{ id: 1 }, { id: 2 }, { id: 2 + number }],
    }));
    expect(await collect(list())).toEqual([1, 2, 3, 1, 2, 4].map((id) => ({ id })));
  });

  it("goes on where the platform cannot join signals, or not one of the caller's own kind", async () => {
    const { any } = AbortSignal;
    Reflect.deleteProperty(AbortSignal, "any");
    onTestFinished(() => void Object.assign(AbortSignal, { any }));
    const { list } = shelf(25, 10);
    expect(await collect(list())).toHaveLength(25);
    expect(await collect(list({ signal: new AbortController().signal }))).toHaveLength(25);
    expect(await collect(list({ prefetch: true }))).toHaveLength(25);
  });

  it("ends where an id is nested deeper than can be written", async () => {
    const page = `{"things":[{"id":${"[".repeat(100_000)}${"]".repeat(100_000)}}]}`;
    const fetch = async (): Promise<Response> =>
      new Response(page, { headers: { "content-type": "application/json" } });
    const list = createThings({ fetch }).methods.listThings() as unknown as ThingList;
    expect(await collect(list)).toHaveLength(1);
  });

  it("can be read long after its first page has failed", async () => {
    const fetch = async (): Promise<Response> => json({ code: "no", message: "No." }, 404);
    const { methods } = createThings({ fetch });
    // The messages of errors load with the first.
    await errorOf(methods.listThings());
    const list = methods.listThings() as unknown as ThingList;
    await settle();
    expect(unhandled).toEqual([]);
    expect(await errorOf(collect(list))).toMatchObject({ status: 404 });
    expect(await errorOf(list)).toMatchObject({ status: 404 });
  });

  it("ends on a full page without asking for another", async () => {
    const { list, asked } = shelf(20, 10);
    expect(await collect(list())).toHaveLength(20);
    expect(asked).toEqual([1, 2]);
  });

  it("is empty with one request", async () => {
    const { list, asked } = shelf(0, 10);
    expect(await collect(list())).toEqual([]);
    expect(asked).toEqual([1]);
  });

  it("goes on as it was asked for, whatever the caller changes meanwhile", async () => {
    const sent: (string | null)[][] = [];
    const { methods } = createThings({
      fetch: async (input, init) => {
        const headers = new Headers(init?.headers);
        sent.push([headers.get("x-tenant"), headers.get("x-mode")]);
        return json({ things: [{ id: sent.length }], ...(sent.length < 3 && { next: `${input}#${sent.length}` }) });
      },
    });
    const input = { headers: { "x-tenant": "one" }, header: { "x-mode": "staff" }, signal: undefined as unknown };
    const list = methods.listThings(input as object) as unknown as ThingList;
    input.headers["x-tenant"] = "two";
    input.header["x-mode"] = "customer";
    input.signal = AbortSignal.abort();
    await errorOf(list.toArray({ max: 10 }));
    expect(sent).toEqual([
      ["one", "staff"],
      ["one", "staff"],
    ]);
  });

  it.each([null, "things", new Map()])("refuses %j for an input, and asks for nothing", async (input) => {
    const { list, asked } = shelf(25, 10);
    const refused = { name: "RequestError", code: "invalid_option", parameter: "input", operationId: "listThings" };
    const things = list(input as object);
    expect(await errorOf(things)).toMatchObject(refused);
    expect(await errorOf(collect(things))).toMatchObject(refused);
    expect(asked).toEqual([]);
  });

  it("shares its first request, whichever way it is read", async () => {
    const { list, asked } = shelf(25, 10);
    const things = list();
    const [page, { status }, response, all, pages, first] = await Promise.all([
      things,
      things.result(),
      things.response(),
      collect(things),
      collect(things.pages()),
      things.first(3),
    ]);
    expect([page.things.length, status, response.status]).toEqual([10, 200, 200]);
    expect([all.length, pages.map(({ things: each }) => each.length), first]).toEqual([25, [10, 10, 5], ids(3)]);
    expect(asked.filter((number) => number === 1)).toEqual([1]);
  });

  it("asks for no more pages once its reader leaves", async () => {
    const { list, asked } = shelf(1003, 100);
    for await (const { id } of list()) if (id === 150) break;
    await settle();
    expect(asked).toEqual([1, 2]);
  });

  it.each([{}, { signal: new AbortController().signal }])(
    "cancels the page ahead once its reader leaves, given %o",
    async (options) => {
      const { list, asked, cancelled } = shelf(1003, 100, undefined, true);
      for await (const { id } of list({ prefetch: true, ...options })) if (id === 50) break;
      await settle();
      expect([asked, cancelled]).toEqual([[1, 2], [2]]);
    },
  );

  it("asks for a page ahead while the one before it is read", async () => {
    const { list, asked } = shelf(30, 10);
    const seen: number[][] = [];
    for await (const page of list({ prefetch: true }).pages()) {
      await settle();
      seen.push([page.things[0]!.id!, asked.length]);
    }
    expect(seen).toEqual([
      [1, 2],
      [11, 3],
      [21, 3],
    ]);
  });

  it.each([false, true])("cancels what is in flight when it is aborted, prefetch %s", async (prefetch) => {
    const { list, asked, cancelled } = shelf(1003, 100, undefined, true);
    const controller = new AbortController();
    const reason = new Error("enough");
    const reading = (async () => {
      for await (const { id } of list({ signal: controller.signal, prefetch })) {
        if (id === 100) setTimeout(() => controller.abort(reason), 0);
      }
    })();
    expect(await errorOf(reading)).toBe(reason);
    await settle();
    expect([asked, cancelled]).toEqual([[1, 2], [2]]);
  });

  it.each([1, 10, 30])("hands out nothing more once it is aborted at item %i", async (last) => {
    const { list } = shelf(30, 10);
    for (const prefetch of [false, true]) {
      const controller = new AbortController();
      const reason = new Error("enough");
      const found: number[] = [];
      const reading = (async () => {
        for await (const { id } of list({ signal: controller.signal, prefetch })) {
          found.push(id);
          if (id === last) controller.abort(reason);
        }
      })();
      await expect(reading.catch((error: unknown) => error)).resolves.toBe(last === 30 ? undefined : reason);
      expect(found.at(-1)).toBe(last);
    }
  });

  it("hands out no page once it is aborted, though that was read already", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const { list } = shelf(10, 10);
    const read = list({ signal: controller.signal });
    await read;
    controller.abort(reason);
    expect(await errorOf(collect(read.pages()))).toBe(reason);
    expect(await errorOf(read.toArray({ max: 10 }))).toBe(reason);
  });

  it("tells an error of a page where that page would come, not before", async () => {
    const { list } = shelf(30, 10, (page, number) => (number === 2 ? { oops: true } : page));
    for (const prefetch of [false, true]) {
      const found: number[] = [];
      const error = await errorOf(
        (async () => {
          for await (const { id } of list({ prefetch })) found.push(id);
        })(),
      );
      expect([found.length, error]).toEqual([
        10,
        expect.objectContaining({
          code: "unreadable_body",
          operationId: "listThings",
          status: 200,
          message: expect.stringContaining("is not a page of a list."),
        }),
      ]);
    }
  });

  it("gives a failed first page to each way of reading", async () => {
    const { methods } = createThings({ retries: 0, fetch: () => Promise.resolve(json({ code: "gone" }, 404)) });
    const list = (): ThingList => methods.listThings() as unknown as ThingList;
    await expect(list().result()).resolves.toMatchObject({ ok: false, status: 404 });
    const ways = [
      list(),
      collect(list()),
      collect(list().pages()),
      list().first(1),
      list().toArray({ max: 1 }),
    ] as Promise<unknown>[];
    for (const way of ways) expect(await errorOf(way)).toBeInstanceOf(ApiError);
    list().pages();
    expect(await errorOf(list().first(-1))).toMatchObject({ code: "invalid_limit" });
  });
});

describe("first and toArray", () => {
  it.each([
    [0, [1]],
    [5, [1]],
    [10, [1]],
    [11, [1, 2]],
    [99, [1, 2, 3]],
  ])("the first %i of 25 take pages %j", async (count, pages) => {
    const { list, asked } = shelf(25, 10);
    expect(await list({ prefetch: true }).first(count)).toEqual(ids(Math.min(count, 25)));
    await settle();
    expect(asked).toEqual(pages);
  });

  it("all of them, as long as the caller is ready to hold them", async () => {
    expect(await shelf(25, 10).list().toArray({ max: 25 })).toEqual(ids(25));
    const { list, asked } = shelf(1003, 10);
    expect(await errorOf(list().toArray({ max: 24 }))).toMatchObject({
      code: "too_many_items",
      parameter: "max",
      message: "listThings has more than 24 items. Narrow the list, allow for more, or read it with `for await`.",
    });
    expect(asked).toEqual([1, 2, 3]);
  });

  it("hold a page of more items than a call has arguments", async () => {
    const many = 300_000;
    expect(await shelf(many, many).list().toArray({ max: many })).toHaveLength(many);
    expect(await shelf(many, many).list().first(many)).toHaveLength(many);
  });

  it.each([undefined, null, {}])("hold nothing without a limit: %j", async (options) => {
    expect(
      await errorOf(
        shelf(25, 10)
          .list()
          .toArray(options as { max: number }),
      ),
    ).toMatchObject({
      name: "RequestError",
      code: "invalid_limit",
      operationId: "listThings",
      parameter: "max",
    });
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuse a count of %d", async (count) => {
    const { list } = shelf(25, 10);
    const refused = (parameter: string): object => ({
      code: "invalid_limit",
      operationId: "listThings",
      parameter,
      message: `The ${parameter} of items of listThings is ${count}. Pass a whole number, 0 or more.`,
    });
    expect(await errorOf(list().first(count))).toMatchObject(refused("count"));
    expect(await errorOf(list().toArray({ max: count }))).toMatchObject(refused("max"));
  });
});

describe("pages that repeat", () => {
  it("are none that only begin and end alike", async () => {
    const { list } = shelf(6, 3, (page, number) => ({
      ...page,
      things: (number === 1 ? [1, 5, 9] : [1, 7, 9]).map((id) => ({ id })),
    }));
    expect(await list().toArray({ max: 10 })).toEqual([1, 5, 9, 1, 7, 9].map((id) => ({ id })));
  });

  it.each<[string, (page: Things, number: number) => Things, number[], string?]>([
    ["lead to themselves", (page, number) => ({ ...page, next: `${ORIGIN}/things?page=${number}` }), [1, 1]],
    ["have the records of the page before", ({ next }) => ({ things: ids(10), ...(next && { next }) }), [1, 2]],
    [
      "lead back to the first",
      (page, number) => ({ ...page, next: `${ORIGIN}/things?page=${(number % 3) + 1}` }),
      [1, 2, 3, 1],
    ],
    [
      "have no ids and one address",
      (_, number) => ({ things: [{}], next: `${ORIGIN}/things?page=${number < 3 ? number + 1 : 2}` }),
      [1, 2, 3],
      "one leads to another that was read before",
    ],
    ["have texts for ids", ({ next }) => ({ things: [{ id: "a" as never }], ...(next && { next }) }), [1, 2]],
  ])("stop when they %s", async (_, change, pages, reason = "one has the records of another") => {
    const { list, asked } = shelf(100, 10, change);
    const error = await errorOf(list().toArray({ max: 1000 }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({
      code: "page_repeats",
      operationId: "listThings",
      message: `The pages of listThings repeat: ${reason}. What was read so far is whole; ask for the rest in another order, or with a narrower filter.`,
    });
    expect(asked).toEqual(pages);
  });

  it("are none where only some records have ids", async () => {
    const { list, asked } = shelf(30, 10, (page, number) => ({ ...page, things: [{ id: 1 }, { name: `b${number}` }] }));
    expect(await list().toArray({ max: 6 })).toHaveLength(6);
    expect(asked).toEqual([1, 2, 3]);
  });
});

describe("the address of the next page", () => {
  it.each(["https://evil.test/things?page=2", "http://api.test/things", "//evil.test/things", "http://[", "data:,x"])(
    "is refused when it is %s",
    async (next) => {
      const { list, asked } = shelf(30, 10, (page) => ({ ...page, next }));
      expect(await errorOf(collect(list()))).toMatchObject({ code: "foreign_origin", operationId: "listThings" });
      expect(asked).toEqual([1]);
    },
  );

  it.each([null, "", 7])("is none where it is %j", async (next) => {
    const { list, asked } = shelf(10, 10, (page) => ({ ...page, next }));
    expect(await collect(list())).toEqual(ids(10));
    expect(asked).toEqual([1]);
  });

  it.each(["/things?page=2", "https://ann:pw@api.test/things?page=2#top"])("may be %s", async (next) => {
    const { list, asked } = shelf(20, 10, (page, number) => ({ things: page.things, ...(number === 1 && { next }) }));
    expect(await collect(list())).toEqual(ids(20));
    expect(asked).toEqual([1, 2]);
  });
});
