import { _, type Code, type Format, type Name } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SourceCode } from "ajv/dist/types/index.js";
import formats from "ajv-formats/dist/formats.js";
import type { JsonSchema } from "./json-schema.ts";

const FORMATS: Readonly<Record<string, Format>> = { ...formats.fullFormats, decimal: /^-?\d+(\.\d+)?$/ };

/**
 * Compiles schemas that refer to each other by name.
 *
 * @returns Gives the source of a module that exports the check of the named schema as `check`. It imports `./<name>` for each schema that it refers to.
 */
export function compile(schemas: ReadonlyMap<string, JsonSchema>): (name: string) => string {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allErrors: true,
    inlineRefs: false,
    messages: false,
    meta: false,
    validateSchema: false,
    formats: FORMATS,
    code: { source: true, formats: _`require("ajv-formats/dist/formats").fullFormats` },
  });
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  const sourceOf = (name: string): SourceCode => {
    try {
      return ajv.getSchema(name)!.source!;
    } catch (cause) {
      const { message } = cause as Error;
      throw new Error(`The schema ${name}, or one that it refers to, cannot be checked: ${message}. Change it there.`, {
        cause,
      });
    }
  };
  const names = new Map<string, string>();
  const sources = new Map<string, SourceCode>();
  for (const name of schemas.keys()) {
    const source = sourceOf(name);
    sources.set(name, source);
    names.set(String(source.validateName), name);
  }

  return (name) => {
    const { validateName, validateCode, scopeValues, evaluated } = sources.get(name)!;
    const imported = new Set([String(validateName)]);
    const imports: string[] = [];
    const importCheck = (check: Name): void => {
      const local = String(check);
      if (imported.has(local)) return;
      imported.add(local);
      imports.push(`import { check as ${local} } from "./${names.get(local)}";`);
    };
    // What Ajv would write into the same module stands in one of its own.
    const constants = ajv.scope.scopeCode(scopeValues, {}, (each): Code | undefined => {
      if (each.prefix === "validate") {
        importCheck(each);
        return _``;
      }
      if (each.prefix !== "root" && each.prefix !== "wrapper") return undefined;
      const { validateName: inner } = each.value!.ref as { validateName: Name };
      importCheck(inner);
      return _`const ${each} = { validate: ${inner} };`;
    });
    const code = [...imports, constants, validateCode];
    if (evaluated) code.push(_`${validateName}.evaluated = ${evaluated};`);
    return [...code, `export { ${String(validateName)} as check };`].map(String).join("\n");
  };
}
