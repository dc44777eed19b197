import { describe, expect, it, onTestFinished } from "vitest";
import { collectFields } from "../src/fields.ts";
import { refusal, RequestError } from "../src/index.ts";
import { createThings, errorOf, json } from "./support/connection.ts";

describe("collectFields", () => {
  it("nests messages like the input", () => {
    const fields = collectFields([
      [["name"], "is blank"],
      [["late_cancel_rule", "days"], "is too small"],
      [["period_limits", "first", "max_uses"], "is missing"],
      [["period_limits"], "are too many"],
    ]);
    expect(fields.name?.[0]).toBe("is blank");
    expect(fields.late_cancel_rule?.days?.[0]).toBe("is too small");
    expect(fields.period_limits?.first?.max_uses?.[0]).toBe("is missing");
    expect(fields.period_limits?.non_field_errors?.[0]).toBe("are too many");
  });

  it("answers for a missing object as for a value", () => {
    const { rule } = collectFields([[["rule"], "is required"]]);
    expect([rule?.[0], rule?.non_field_errors?.[0], rule?.days]).toEqual(["is required", "is required", undefined]);
  });

  it("takes a member called __proto__ for a member", () => {
    const fields = collectFields([[["__proto__", "polluted"], "yes"]]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(fields)).toEqual(["__proto__"]);
  });
});

describe("ApiError", () => {
  it("says what was called, what came back and what is wrong with it", async () => {
    const body = { code: "parameter_invalid", message: "Invalid.", fields: { "rule.days": "is too small" } };
    const { methods } = createThings({ fetch: async () => json(body, 400, { "x-request-id": "r-1" }) });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(error).toMatchObject({
      message: "getThing was answered with 400 parameter_invalid: Invalid. rule.days: is too small",
      name: "ApiError",
      status: 400,
      requestId: "r-1",
      operationId: "getThing",
      body,
    });
    expect(error.stack).toMatch(/^\w*Error: getThing was answered with 400/);
  });

  it("is whole in JSON, its message included", async () => {
    const { methods } = createThings({ fetch: async () => json({ code: "no", message: "No." }, 404) });
    const error = await errorOf(methods.getThing({ path: { id: 1 } }));
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: {
        message: "getThing was answered with 404 no: No.",
        name: "ApiError",
        operationId: "getThing",
        docs: "errors.html#status_404",
        fields: {},
        code: "no",
        status: 404,
        headers: {},
        body: { code: "no", message: "No." },
      },
    });
  });

  it("tells what to do where the provider's words do not", async () => {
    const { methods } = createThings({
      readFault: () => ({ code: "no", message: "No.", hint: "Pass the option.", fields: [] }),
      fetch: async () => json({}, 400),
    });
    expect(await errorOf(methods.getThing({ path: { id: 1 } }))).toMatchObject({
      message: "getThing was answered with 400 no: No. Pass the option.",
      hint: "Pass the option.",
    });
  });

  it("parts what is wrong with one member from what is wrong with another", async () => {
    const body = { code: "no", message: "No.", fields: { name: "is blank", days: "Too few.", at: "is past" } };
    const { methods } = createThings({ fetch: async () => json(body, 400) });
    expect((await errorOf(methods.getThing({ path: { id: 1 } }))).message).toBe(
      "getThing was answered with 400 no: No. name: is blank; days: Too few. at: is past",
    );
  });

  it("says what is wrong with the input as a whole", async () => {
    const { methods } = createThings({
      readFault: () => ({ code: "no", message: "No.", fields: [[[], "unreadable"]] }),
      fetch: async () => json({}, 400),
    });
    expect(await errorOf(methods.getThing({ path: { id: 1 } }))).toMatchObject({
      message: "getThing was answered with 400 no: No. non_field_errors: unreadable",
      fields: { non_field_errors: ["unreadable"] },
    });
  });

  it("is one however far down the provider places what is wrong", async () => {
    const place = ["rule", ...Array.from({ length: 20_000 }, () => "days")].join(".");
    const { methods } = createThings({ fetch: async () => json({ code: "no", fields: { [place]: "is wrong" } }, 400) });
    expect(await errorOf(methods.getThing({ path: { id: 1 } }))).toMatchObject({
      name: "ApiError",
      status: 400,
      code: "no",
      message: expect.stringMatching(/^getThing was answered with 400 no: No reason\. rule\.days\.[\w.]+: is wrong$/),
    });
  });
});

describe("an error answer that is not a document", () => {
  const answers: [of: string, type: string, body: string, given: unknown][] = [
    ["HTML", "text/html", "<h1>Gone</h1>", "<h1>Gone</h1>"],
    ["nothing", "application/json", "", undefined],
    ["a JSON text", "application/json", '"Gone"', "Gone"],
    ["null", "application/json", "null", null],
  ];

  it.each(answers)("throws, also from .result() under a declared status: of %s", async (_, type, text, body) => {
    const fetch = async (): Promise<Response> => new Response(text, { status: 404, headers: { "content-type": type } });
    const call = createThings({ fetch }).methods.getThing({ path: { id: 1 } });
    const expected = { name: "ApiError", status: 404, code: "http_404", body, docs: "errors.html#status_404" };
    expect(await errorOf(call)).toMatchObject(expected);
    expect(await errorOf(call.result())).toMatchObject(expected);
    expect((await call.response()).status).toBe(404);
  });
});

describe("a refusal", () => {
  const refusedWith = async (
    code: "invalid_body" | "invalid_relationship",
    parameter: string,
    given: unknown,
    more: object = {},
  ) => {
    const { methods } = createThings({
      values: {
        encode: () => {
          throw Object.assign(refusal(code, parameter, "createThing", given as never), more);
        },
        decode: (body) => body,
      },
    });
    return await errorOf(methods.createThing({ body: {} }));
  };

  it("gets its message when it leaves the call", async () => {
    expect(await refusedWith("invalid_relationship", "role", "roles")).toMatchObject({
      code: "invalid_relationship",
      message:
        '"role" in the body of createThing is neither an id, a list of ids, nor null. Pass the id of one of the roles as a string.',
      parameter: "role",
      faults: [],
      hint: "Pass the id of one of the roles as a string.",
    });
    expect(await refusedWith("invalid_body", "body", { source: "text" })).toMatchObject({
      message: "The body of createThing is not an object. Pass one with the members to set.",
      hint: "Pass one with the members to set.",
    });
  });

  it.each<[string, object]>([
    ["missing_path_value", { path: {} }],
    ["unsafe_path_value", { path: { id: ".." } }],
    ["invalid_query_value", { path: { id: 1 }, query: { filter: { days: NaN } } }],
    ["invalid_query_value", { path: { id: 1 }, query: { fields: ["name", null] } }],
    ["invalid_header", { path: { id: 1 }, headers: { "a b": "c" } }],
    ["invalid_body", { path: { id: 1 }, body: { days: NaN } }],
    ["unknown_input", { path: { id: 1 }, days: 3 }],
  ])("names the place that called, in the ten lines that the platform keeps of %s: %j", async (code, input) => {
    const { stackTraceLimit } = Error;
    onTestFinished(() => void (Error.stackTraceLimit = stackTraceLimit));
    Error.stackTraceLimit = 10;
    const error = await errorOf(createThings({}).methods.replaceThing(input));
    expect(error).toMatchObject({ code });
    expect(error.stack).toContain("errors.test.ts");
  });

  it("gets them where the platform gives no stack", async () => {
    const error = await refusedWith("invalid_relationship", "role", "roles", { stack: undefined });
    expect(error).toMatchObject({ message: expect.stringContaining("Pass the id"), stack: undefined });
  });
});

describe("messages", () => {
  it("are the same for every way of reading a call, whenever each begins", async () => {
    const { methods } = createThings({});
    for (let turns = 0; turns < 30; turns += 1) {
      const call = methods.getThing();
      const first = errorOf(call);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const errors = await Promise.all([first, errorOf(call.result()), errorOf(call.response())]);
      expect(new Set(errors).size).toBe(1);
      expect(errors[0]).toMatchObject({
        name: "RequestError",
        message: expect.stringContaining("needs the path value"),
      });
    }
  });

  it("are those of the status where the provider's own cannot be read", async () => {
    const { methods } = createThings({
      readFault: () => Promise.reject(new Error("The network is gone.")),
      fetch: async () => json({ message: "No.", password: "canary-0123456789" }, 404),
    });
    expect(await errorOf(methods.getThing({ path: { id: 1 } }))).toMatchObject({
      name: "ApiError",
      message: "getThing was answered with 404 http_404: What reads its body could not be loaded.",
      code: "http_404",
      status: 404,
      body: { message: "No.", password: "***" },
    });
  });
});

describe("an answer of which nothing can be made", () => {
  it("is unreadable", async () => {
    const { methods } = createThings({
      decode: () => {
        throw new TypeError("It has no data.");
      },
      fetch: async () => json({}, 200, { "x-request-id": "r-1" }),
    });
    expect(await errorOf(methods.getThing({ path: { id: 1 } }))).toMatchObject({
      name: "ParseError",
      code: "unreadable_body",
      status: 200,
      requestId: "r-1",
      faults: [],
      cause: { message: "It has no data." },
      message: expect.stringContaining("is not the document that the description gives"),
      hint: "Something between the client and the provider may have changed it; .response() gives it as it came.",
    });
  });
});

describe("docs", () => {
  const answered = (status: number): Promise<unknown> => {
    const { methods } = createThings({ retries: 0, fetch: async () => json({ code: "its_own_word" }, status) });
    return errorOf(methods.getThing({ path: { id: 1 } }));
  };

  it("leads to the entry of the code", () => {
    expect(new RequestError("No.", { code: "missing_path_value" }).docs).toBe("errors.html#missing_path_value");
  });

  it("leads to the entry of the status where the code is the provider's own", async () => {
    expect(await answered(404)).toMatchObject({ code: "its_own_word", docs: "errors.html#status_404" });
    expect(await answered(418)).toMatchObject({ code: "its_own_word", docs: "errors.html#undeclared_status" });
  });
});
