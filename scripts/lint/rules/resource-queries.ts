import { compareNames, follow, isObject, listed } from "../nodes.ts";
import type { Resource } from "../resources.ts";
import { answeredData, collectResources, parametersOf } from "../resources.ts";
import type { Location, Node, Rule } from "../redocly.ts";

interface Query {
  name: string;
  type: string;
  isList: boolean;
  parameters: Map<string, Node>;
  sortable: Set<string> | undefined;
  location: Location;
}

function names(values: unknown): Set<string> {
  return new Set(Array.isArray(values) ? values.map(String) : []);
}

function sortFaults(values: Set<string>, resource: Resource): string[] {
  const marked = [...resource.members, ...resource.attributes]
    .filter(([, member]) => member["x-sortable"] === true)
    .map(([name]) => name);
  const expected = new Set(marked.flatMap((name) => [name, `-${name}`]));
  const { lacking, foreign } = compareNames(values, expected);
  return [
    ...(lacking ? [`does not sort by ${lacking}, which \`x-sortable\` allows`] : []),
    ...(foreign ? [`sorts by ${foreign}, which no \`x-sortable\` allows`] : []),
  ];
}

function includeFaults(include: Node | undefined, resource: Resource): string[] {
  const related = new Set(resource.relationships.keys());
  if (include === undefined) return related.size === 0 ? [] : ["has no `include`"];
  if (include["x-include"] !== resource.type)
    return [`includes from ${String(include["x-include"])} but answers ${resource.type}`];
  const heads = new Set(/^\^\(?([a-z_|]+)/.exec(include.schema?.items?.pattern ?? "")?.[1]?.split("|"));
  const { lacking, foreign } = compareNames(heads, related);
  return [
    ...(lacking ? [`does not include ${lacking}, a relationship of ${resource.type}`] : []),
    ...(foreign ? [`includes ${foreign}, which is not a relationship of ${resource.type}`] : []),
  ];
}

/** The description names what can be compared, in backticks: attributes as they are, relationships with `_` behind. A sentence with "cannot" names the rest. */
function filterFaults(filter: Node | undefined, resource: Resource): string[] {
  if (filter === undefined) return [];
  const sentences = (filter.description ?? "").split(/(?<=\.)\s/).filter((sentence) => !sentence.includes("cannot"));
  const named = new Set(Array.from(sentences.join(" ").matchAll(/`([a-z_]+)`/g), ([, name]) => name ?? ""));
  const known = new Map<string, boolean>();
  for (const [name, member] of [...resource.members, ...resource.attributes])
    known.set(name, member["x-filterable"] === true);
  for (const [name, { "x-relationship": mark }] of resource.relationships) {
    known.set(`${name}_`, isObject(mark) && mark["filterable"] === true);
  }
  const missing = [...known].filter(([name, filterable]) => filterable && !named.has(name)).map(([name]) => name);
  const foreign = [...known].filter(([name, filterable]) => !filterable && named.has(name)).map(([name]) => name);
  return [
    ...(missing.length === 0 ? [] : [`does not name ${listed(missing)} in the description of \`filter[q]\``]),
    ...(foreign.length === 0
      ? []
      : [`names ${listed(foreign)} in the description of \`filter[q]\`, which cannot be compared`]),
  ];
}

function faults(query: Query, resource: Resource): string[] {
  const { parameters, isList, sortable } = query;
  const needed = isList ? ["fields", "sort", "page", "filter[q]"] : ["fields"];
  const missing = needed.filter((name) => !parameters.has(name));
  return [
    ...(missing.length === 0 ? [] : [`lacks ${missing.join(", ")}`]),
    ...(sortable === undefined ? [] : sortFaults(sortable, resource)),
    ...filterFaults(isList ? parameters.get("filter[q]") : undefined, resource),
    ...includeFaults(parameters.get("include"), resource),
  ];
}

/** `sort`, `include` and `fields` take exactly what the resource says of itself. */
export const resourceQueries: Rule = () => {
  const { resources, Schema } = collectResources();
  const queries: Query[] = [];
  const fields: { listed: Map<string, Set<string>>; location: Location }[] = [];
  return {
    Schema,
    Operation(operation, context) {
      const data = answeredData(operation, context);
      if (data === undefined) return;
      const parameters = parametersOf(operation, context);
      const sort = parameters.get("sort")?.schema;
      const items = sort && follow(context, sort.items, context.location.source.absoluteRef)?.node;
      queries.push({
        ...data,
        name: operation.operationId ?? "The operation",
        parameters,
        sortable: sort === undefined ? undefined : names(items?.enum),
        location: context.location.key(),
      });
    },
    Parameter(parameter, context) {
      if (parameter.name !== "fields") return;
      const file = context.location.source.absoluteRef;
      const schema = follow(context, parameter.schema, file);
      const perType = Object.entries(schema?.node.properties ?? {}).map(([type, raw]): [string, Set<string>] => {
        const list = follow(context, raw, schema?.file ?? file);
        const items = list && follow(context, list.node.items, list.file)?.node;
        return [type, names(items?.enum)];
      });
      fields.push({ listed: new Map(perType), location: context.location });
    },
    Root: {
      leave(_, { report }) {
        for (const query of queries) {
          const resource = resources.get(query.type);
          if (resource === undefined) continue;
          for (const fault of faults(query, resource))
            report({ message: `${query.name} ${fault}.`, location: query.location });
        }
        for (const parameter of fields) {
          const { location } = parameter;
          const types = compareNames(new Set(parameter.listed.keys()), new Set(resources.keys()));
          if (types.lacking) report({ message: `\`fields\` lacks ${types.lacking}.`, location });
          if (types.foreign) report({ message: `\`fields\` has ${types.foreign}, which is not a resource.`, location });
          for (const [type, listedNames] of parameter.listed) {
            const resource = resources.get(type);
            if (resource === undefined) continue;
            const expected = new Set([...resource.attributes.keys(), ...resource.relationships.keys()]);
            const { lacking, foreign } = compareNames(listedNames, expected);
            if (lacking) report({ message: `\`fields[${type}]\` lacks ${lacking}.`, location });
            if (foreign) {
              report({ message: `\`fields[${type}]\` has ${foreign}, which ${type} do not have.`, location });
            }
          }
        }
      },
    },
  };
};
