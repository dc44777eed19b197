import {
  callsOf,
  clientNameOf,
  examplesOf,
  follow,
  formsOf,
  type Call,
  type Document,
  type Media,
  type Schema,
} from "./bundle.ts";
import { isObject } from "./story.ts";

type Body = Record<string, unknown>;

/** How a provider's client writes a body, where that is not the form on the wire. */
export interface BodyForm {
  toBody(example: unknown): unknown;
  toSchema(document: Document, schema: Schema): Schema;
}

export const asOnTheWire: BodyForm = { toBody: (example) => example, toSchema: (_, schema) => schema };

/** JSON:API as plain objects: attributes, and relationships as ids. */
export const asPlainObject: BodyForm = {
  toBody(example) {
    const { data } = example as { data?: { attributes?: Body; relationships?: Record<string, { data: Linkage }> } };
    if (data === undefined) return example;
    const linked = Object.entries(data.relationships ?? {}).map(([name, each]) => [name, toIds(each.data)] as const);
    return { ...data.attributes, ...Object.fromEntries(linked) };
  },
  toSchema(document, schema) {
    const data = follow(document, schema).properties?.["data"];
    if (data === undefined) return schema;
    const members = follow(document, data);
    const attributes = follow(document, members.properties?.["attributes"] ?? {});
    const relationships = follow(document, members.properties?.["relationships"] ?? {});
    return {
      type: "object",
      properties: { ...attributes.properties, ...relationships.properties },
      required: [
        ...(attributes.required ?? []),
        ...(members.required?.includes("relationships") ? (relationships.required ?? []) : []),
      ],
    };
  },
};

type Linkage = { id: string } | { id: string }[] | null;

function toIds(linkage: Linkage): unknown {
  return Array.isArray(linkage) ? linkage.map(({ id }) => id) : (linkage?.id ?? null);
}

/** A statement for each documented request of each operation; every one of them shall compile. */
export function documentedCalls(document: Document, form: BodyForm): string[] {
  return documentedInputs(document, form).map(({ call, input }) => statement(call, input));
}

/** What each documented request of each operation is made with. */
export function documentedInputs(document: Document, form: BodyForm): { call: Call; input: Record<string, unknown> }[] {
  return callsOf(document).flatMap((call) => {
    const rest = inputOf(call);
    const media = Object.entries(call.operation.requestBody?.content ?? {});
    if (media.length === 0) return [{ call, input: rest }];
    return media.flatMap(([contentType, each]) =>
      examplesOf(document, each).map(([, example]) => {
        const input = { ...rest, body: form.toBody(example) };
        return { call, input: media.length > 1 ? { ...input, contentType } : input };
      }),
    );
  });
}

/** The documented requests of a call, one for each body that is shown. */
export function requestsOf(document: Document, call: Call, form: BodyForm): Record<string, unknown>[] {
  const [media] = Object.values(call.operation.requestBody?.content ?? {});
  if (!media) return [inputOf(call)];
  return examplesOf(document, media).map(([, example]) => ({ ...inputOf(call), body: form.toBody(example) }));
}

export interface Refusal {
  operationId: string;
  kind: "wrong enum value" | "missing required field" | "read-only field";
  statement: string;
}

/** Statements that differ from a documented request in one fault each; none of them shall compile. */
export function faultyCalls(document: Document, form: BodyForm): Refusal[] {
  return callsOf(document).flatMap((call) => {
    const [media] = Object.values(call.operation.requestBody?.content ?? {});
    const [example] = media ? examplesOf(document, media) : [];
    if (media?.schema === undefined || example === undefined) return [];
    const forms = formsOf(document, form.toSchema(document, media.schema));
    const body = form.toBody(example[1]) as Body;
    const fault = (kind: Refusal["kind"], faulty: unknown): Refusal => ({
      operationId: call.operation.operationId,
      kind,
      statement: statement(call, { ...inputOf(call), body: faulty }),
    });
    const required = (forms[0]?.required ?? []).filter((name) => forms.every((each) => each.required?.includes(name)));
    const written = new Set(forms.flatMap((each) => Object.keys(each.properties ?? {})));
    return [
      ...withWrongEnums(document, forms, body).map((faulty) => fault("wrong enum value", faulty)),
      ...required.map((name) => fault("missing required field", without(body, name))),
      ...answeredOnly(document, call, form, written).map((name) => fault("read-only field", { ...body, [name]: null })),
    ];
  });
}

/** Copies of a body, each with one choice made wrongly: those that the body makes, at any depth, and those it could make. */
function withWrongEnums(document: Document, forms: Schema[], body: Body): Body[] {
  const names = new Set(forms.flatMap((each) => Object.keys(each.properties ?? {})));
  return [...names].flatMap((name): Body[] => {
    const inner = forms.flatMap((each) => (each.properties?.[name] ? formsOf(document, each.properties[name]) : []));
    if (inner.some((each) => each.enum ?? each.const)) return [{ ...body, [name]: "no_such_choice" }];
    const value = body[name];
    if (Array.isArray(value)) {
      const items = inner.flatMap((each) => (each.items ? formsOf(document, each.items) : []));
      if (items.some((each) => each.enum)) return [{ ...body, [name]: ["no_such_choice"] }];
      const [first] = value as unknown[];
      return isObject(first)
        ? withWrongEnums(document, items, first).map((faulty) => ({ ...body, [name]: [faulty] }))
        : [];
    }
    return isObject(value) ? withWrongEnums(document, inner, value).map((faulty) => ({ ...body, [name]: faulty })) : [];
  });
}

/** What an operation answers and does not take. */
function answeredOnly(document: Document, call: Call, form: BodyForm, written: ReadonlySet<string>): string[] {
  const answers = call.responses.filter(([status]) => Number(status) < 400);
  const media = answers.flatMap(([, { content }]): Media[] => Object.values(content ?? {}).slice(0, 1));
  const answered = media
    .flatMap(({ schema }) => (schema ? formsOf(document, form.toSchema(document, schema)) : []))
    .flatMap((schema) => Object.keys(schema.properties ?? {}));
  return [...new Set(["id", "object", ...answered])].filter((name) => !written.has(name));
}

/** Their one example is shared by all operations, while each takes other names. */
const narrowing = new Set(["expand", "fields"]);

function inputOf({ parameters }: Call): Record<string, unknown> {
  const at = (place: string): Body =>
    Object.fromEntries(
      parameters
        .filter(({ in: where, name }) => where === place && !narrowing.has(name))
        .map((parameter) => [clientNameOf(parameter), parameter.example]),
    );
  const input = { path: at("path"), query: at("query"), header: at("header") };
  return Object.fromEntries(Object.entries(input).filter(([, members]) => Object.keys(members).length > 0));
}

function without(body: Body, name: string): Body {
  return Object.fromEntries(Object.entries(body).filter(([member]) => member !== name));
}

function statement({ operation }: Call, input: Record<string, unknown>): string {
  return `void client.${operation.operationId}(${Object.keys(input).length > 0 ? JSON.stringify(input) : ""});`;
}
