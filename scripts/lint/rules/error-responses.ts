import type { Rule } from "../redocly.ts";

export interface ErrorResponsesOptions {
  /** On every operation. */
  always: string[];
  /** Where a credential is asked for. */
  secured?: string[];
  /** Where the URL names a record. */
  addressed?: string[];
  /** Where there is a request body. */
  withBody?: string[];
  /** By method, in lower case. */
  methods?: Record<string, string[]>;
  /** In place of all of these, by operationId. */
  operations?: Record<string, string[]>;
}

/** The errors that a provider gives are the ones that a caller can switch on. */
export const errorResponses: Rule<ErrorResponsesOptions> = (options) => ({
  Operation(operation, { key, location, report }) {
    const name = operation.operationId ?? "The operation";
    const expected = options.operations?.[name] ?? [
      ...options.always,
      ...(operation.security?.length === 0 ? [] : (options.secured ?? [])),
      ...(location.source.absoluteRef.includes("{") ? (options.addressed ?? []) : []),
      ...(operation.requestBody === undefined ? [] : (options.withBody ?? [])),
      ...(options.methods?.[String(key)] ?? []),
    ];
    const missing = expected.filter((status) => operation.responses?.[status] === undefined);
    if (missing.length === 0) return;
    report({
      message: `${name} lacks the responses ${missing.toSorted().join(", ")}.`,
      location: location.child(["responses"]).key(),
    });
  },
});
