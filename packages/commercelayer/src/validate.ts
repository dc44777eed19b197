import { checks } from "#checks";
import type { Input, Validator } from "@memberships/runtime";
import { validatorOf, type ValidatorOptions } from "@memberships/runtime/validate";
import { operations, relationships } from "./client.gen.ts";
import { formOf } from "./document.ts";

export type { Validator, ValidatorOptions };

/**
 * Creates what the option `validate` of `createCommerceLayer` takes. Path, query, `header` and the document of each call
 * are then checked against the description, and nothing is sent that breaks it: the call ends in a `RequestError` with
 * the code `invalid_request` and everything that is wrong in `faults`, at the members of the plain input. The checks of
 * an operation are loaded when it is first called.
 *
 * @throws {RequestError} `unknown_option` or `invalid_option`
 */
export function createValidator(options?: ValidatorOptions): Validator {
  return validatorOf(checks, { toWire, toInput }, options);
}

/**
 * The document that would go out, without its identity, and with relationships and attributes always among it, so that
 * what is missing in them is missed.
 */
function toWire(operationId: string, { body: source }: Input): unknown {
  const body = formOf(source);
  const { writes: type } = operations[operationId as keyof typeof operations];
  if (type === undefined) return body;
  const writable = relationships[type] ?? {};
  if (typeof body !== "object" || body === null || Array.isArray(body)) return { data: { attributes: body } };
  const members = Object.entries(body).filter(([, value]) => value !== undefined);
  const linkages = members.filter(([name]) => Object.hasOwn(writable, name));
  return {
    data: {
      attributes: Object.fromEntries(members.filter(([name]) => !Object.hasOwn(writable, name))),
      relationships: Object.fromEntries(
        linkages.map(([name, value]) => [name, { data: toLinkage(writable[name]!, value) }]),
      ),
    },
  };
}

function toLinkage(type: string, value: unknown): unknown {
  if (value === null) return null;
  return Array.isArray(value) ? value.map((id: unknown) => ({ type, id })) : { type, id: value };
}

/** A place in the document is one in the plain body, but for the identity, which the path gives. */
function toInput([place = "", data, group, ...rest]: readonly string[]): readonly string[] | undefined {
  if (place !== "body" || data !== "data") return [place, data, group, ...rest].filter((part) => part !== undefined);
  if (group === "attributes") return [place, ...rest];
  if (group !== "relationships") return undefined;
  const [name, , index] = rest;
  return [place, name, /^\d+$/.test(index ?? "") ? index : undefined].filter((part) => part !== undefined);
}
