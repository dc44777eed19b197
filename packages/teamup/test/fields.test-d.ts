// What `error.fields` holds of a member: texts, or the same again.
import { expectTypeOf } from "vitest";
import type { ApiError, FieldError, FieldErrors, FieldTexts, RequestError } from "../src/index.ts";

declare const error: ApiError;
const { fields } = error;

expectTypeOf(fields).toEqualTypeOf<FieldErrors>();
expectTypeOf<RequestError["fields"]>().toEqualTypeOf<FieldErrors>();

// Any member may be there, however deep.
expectTypeOf(fields.no_show_rule).toEqualTypeOf<FieldError | undefined>();
expectTypeOf(fields.no_show_rule?.price).toEqualTypeOf<FieldError | undefined>();
expectTypeOf(fields.no_show_rule?.non_field_errors).toEqualTypeOf<FieldError | undefined>();
expectTypeOf(fields.name?.[0]).toEqualTypeOf<string | FieldError | undefined>();

// One look tells the texts from the members.
if (Array.isArray(fields.name)) {
  expectTypeOf(fields.name).toEqualTypeOf<FieldTexts>();
  expectTypeOf(fields.name[0]).toEqualTypeOf<string | undefined>();
  expectTypeOf(fields.name.join()).toEqualTypeOf<string>();
  expectTypeOf(fields.name.days).toEqualTypeOf<undefined>();
  expectTypeOf(fields.name.non_field_errors).toEqualTypeOf<FieldTexts>();
} else expectTypeOf(fields.name).toEqualTypeOf<FieldErrors | undefined>();

for (const [name, found] of Object.entries(fields)) {
  expectTypeOf(name).toEqualTypeOf<string>();
  if (Array.isArray(found)) expectTypeOf(found).toEqualTypeOf<FieldTexts>();
}

// Without it they are neither.
// @ts-expect-error
void Object.values(fields).map((found) => found.join());
// @ts-expect-error
void fields.name?.join();
// @ts-expect-error
void fields.status![0]!.trim();

// No member is certain, nor is one within another.
// @ts-expect-error
void fields.no_show_rule.days;
// @ts-expect-error
void fields.no_show_rule?.days[0];
