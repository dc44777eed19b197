import { follow, isObject, schemaName } from "./nodes.ts";
import type { Context, Location, Node, Visit } from "./redocly.ts";

/** A JSON:API resource as its read schema describes it. */
export interface Resource {
  type: string;
  /** The name of the schema, the stem of its `Attributes`, `CreateAttributes` and so on. */
  name: string;
  members: Map<string, Node>;
  attributes: Map<string, Node>;
  relationships: Map<string, Node>;
  file: string;
  location: Location;
}

function constType(schema: Node | undefined): string | undefined {
  const type = schema?.properties?.["type"];
  return typeof type?.const === "string" ? type.const : undefined;
}

function propertiesOf(context: Context, raw: unknown, file: string): Map<string, Node> {
  return new Map(Object.entries(follow(context, raw, file)?.node.properties ?? {}));
}

/** Gathers the resources while Redocly walks, so that a rule can compare them when the walk is over. */
export function collectResources(): { resources: Map<string, Resource>; Schema: Visit<Node> } {
  const resources = new Map<string, Resource>();
  return {
    resources,
    Schema(schema, context) {
      const type = constType(schema);
      const properties = schema.properties;
      const name = schemaName(context.location);
      if (
        type === undefined ||
        name === undefined ||
        properties?.["links"] === undefined ||
        properties["attributes"] === undefined
      )
        return;
      const file = context.location.source.absoluteRef;
      resources.set(type, {
        type,
        name,
        members: new Map(Object.entries(properties)),
        attributes: propertiesOf(context, properties["attributes"], file),
        relationships: propertiesOf(context, properties["relationships"], file),
        file,
        location: context.location,
      });
    },
  };
}

/** What a successful answer's `data` holds: the resource type, and whether it is a list. */
export function answeredData(operation: Node, context: Context): { type: string; isList: boolean } | undefined {
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"));
  const response = follow(context, success?.[1], context.location.source.absoluteRef);
  const content = response?.node["content"];
  if (response === undefined || !isObject(content)) return undefined;
  const media = Object.values(content)[0];
  const document = isObject(media) ? follow(context, media["schema"], response.file) : undefined;
  const data = document && follow(context, document.node.properties?.["data"], document.file);
  if (data === undefined) return undefined;
  const isList = data.node.type === "array";
  const alternatives = isList ? [data.node.items] : (data.node.oneOf ?? [data.node]);
  for (const alternative of alternatives) {
    const type = constType(follow(context, alternative, data.file)?.node);
    if (type !== undefined) return { type, isList };
  }
  return undefined;
}

/** The parameters of an operation, those of its path included. */
export function parametersOf(operation: Node, context: Context): Map<string, Node> {
  const shared =
    isObject(context.parent) && Array.isArray(context.parent["parameters"]) ? context.parent["parameters"] : [];
  const parameters = new Map<string, Node>();
  for (const raw of [...shared, ...(operation.parameters ?? [])]) {
    const parameter = follow(context, raw, context.location.source.absoluteRef)?.node;
    if (parameter?.name !== undefined) parameters.set(parameter.name, parameter);
  }
  return parameters;
}
