import type { Rule } from "../redocly.ts";

export interface OperationIdOptions {
  /** The verbs of each method. A method that is not listed takes any verb that no other method has. */
  verbs: Record<string, string[]>;
  /** Verbs of any method that writes. */
  actions?: string[];
}

/** The operationId is the client's method name: camelCase, verb first, and the verb tells what the method does. */
export const operationIdForm: Rule<OperationIdOptions> = ({ verbs, actions = [] }) => ({
  Operation({ operationId }, { key, location, report }) {
    if (operationId === undefined) return;
    const at = location.child(["operationId"]);
    if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(operationId)) {
      report({ message: `\`${operationId}\` must be camelCase, a verb and what it acts on.`, location: at });
      return;
    }
    const verb = /^[a-z]+/.exec(operationId)?.[0] ?? "";
    const listed = verbs[String(key)];
    const own = listed === undefined || key === "get" ? listed : [...listed, ...actions];
    const fits = own === undefined ? !Object.values(verbs).some((others) => others.includes(verb)) : own.includes(verb);
    if (fits) return;
    const method = String(key).toUpperCase();
    const expected = own === undefined ? "a verb of its own" : own.join(", ");
    report({ message: `\`${operationId}\` is a ${method}; its verb must be ${expected}.`, location: at });
  },
});
