import { checks } from "#checks";
import type { Validator } from "@memberships/runtime";
import { plainBodies, validatorOf, type ValidatorOptions } from "@memberships/runtime/validate";

export type { Validator, ValidatorOptions };

/**
 * Creates what the option `validate` of `createTeamUp` takes. Path, query, `header` and body of each call, in whichever
 * encoding, are then checked against the description, and nothing is sent that breaks it: the call ends in a
 * `RequestError` with the code `invalid_request` and everything that is wrong in `faults`. The checks of an operation
 * are loaded when it is first called.
 *
 * @throws {RequestError} `unknown_option` or `invalid_option`
 */
export function createValidator(options?: ValidatorOptions): Validator {
  return validatorOf(checks, plainBodies, options);
}
