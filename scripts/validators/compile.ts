import { _, type ValidateFunction, type Code, type Format, type Name } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats/dist/formats.js";
import type { JsonSchema } from "./json-schema.ts";

const FORMATS: Readonly<Record<string, Format>> = { ...formats.fullFormats, decimal: /^-?\d+(\.\d+)?$/ };

/** Compiles schemas that refer to each other by name into modules, one for each. */
export interface Compiler {
  /** The source of a module that exports the check of the named schema as `check`. It imports `./<name>` for each schema that it refers to. */
  readonly emit: (name: string) => string;
}

export function createCompiler(schemas: ReadonlyMap<string, JsonSchema>): Compiler {
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
  const compile = (name: string): ReturnType<typeof ajv.getSchema> => {
    try {
      return ajv.getSchema(name);
    } catch (cause) {
      const { message } = cause as Error;
      throw new Error(`The schema ${name}, or one that it refers to, cannot be checked: ${message}. Change it there.`, {
        cause,
      });
    }
  };
  const names = new Map<string, string>();
  const compiled = new Map<string, ValidateFunction>();
  for (const name of schemas.keys()) {
    const check = compile(name);
    if (!check?.source) throw new Error(`${name} was not compiled.`);
    compiled.set(name, check);
    names.set(String(check.source.validateName), name);
  }

  const emit = (name: string): string => {
    const { validateName, validateCode, scopeValues, evaluated } = compiled.get(name)!.source!;
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
  return { emit };
}
