import { compareNames, schemaName } from "../nodes.ts";
import { collectResources } from "../resources.ts";
import type { Location, Node, Rule } from "../redocly.ts";

interface Described {
  members: Map<string, Node>;
  location: Location;
}

function marked(members: Map<string, Node>, mark: string): Set<string> {
  return new Set([...members].filter(([, member]) => member[mark] === true).map(([name]) => name));
}

/** What a written document leaves undescribed of the two groups that the client's validator always looks for. */
function missingGroup({ properties }: Node): string | undefined {
  const data = properties?.["data"]?.properties;
  if (data?.["type"]?.const === undefined) return undefined;
  const [missing, ...others] = ["attributes", "relationships"].filter((group) => data[group] === undefined);
  return others.length === 0 ? missing : undefined;
}

/** The marks on a read schema name exactly the members that its create and update documents take; a trigger stands only in those. */
export const resourceMembers: Rule = () => {
  const { resources, Schema } = collectResources();
  const schemas = new Map<string, Described>();
  return {
    Schema(schema, context) {
      Schema(schema, context);
      const name = schemaName(context.location);
      if (name === undefined) return;
      const missing = missingGroup(schema);
      if (missing !== undefined) {
        context.report({
          message: `${name} describes no \`${missing}\`, which every written document does. Where it takes none, describe it as an object that is always empty.`,
          location: context.location.child(["properties", "data", "properties"]),
        });
      }
      schemas.set(name, { members: new Map(Object.entries(schema.properties ?? {})), location: context.location });
    },
    Root: {
      leave(_, { report }) {
        for (const resource of resources.values()) {
          for (const name of resource.attributes.keys()) {
            if (name !== "id" && name !== "type" && !resource.relationships.has(name)) continue;
            report({
              message: `${resource.type}.${name} is an attribute and ${resource.relationships.has(name) ? "a relationship" : "a member of every resource"}, and a client has them side by side. Rename one.`,
              location: resource.location,
            });
          }
          for (const [part, read] of [
            ["Attributes", resource.attributes],
            ["Relationships", resource.relationships],
          ] as const) {
            const tellOfTrigger = (name: string): void =>
              report({
                message: `${resource.type}.${name} is a trigger, so it is never read.`,
                location: resource.location,
              });
            for (const name of marked(read, "x-trigger")) tellOfTrigger(name);
            for (const [shape, mark] of [
              ["Create", "x-creatable"],
              ["Update", "x-updatable"],
            ] as const) {
              const write = schemas.get(`${resource.name}${shape}${part}`);
              const triggers = marked(write?.members ?? new Map(), "x-trigger");
              for (const name of triggers) if (read.has(name)) tellOfTrigger(name);
              const taken = new Set([...(write?.members.keys() ?? [])].filter((name) => !triggers.has(name)));
              const { lacking, foreign } = compareNames(taken, marked(read, mark));
              for (const fault of [
                lacking && `lacks ${lacking}, on which \`${mark}\` stands`,
                foreign && `has ${foreign}, on which no \`${mark}\` stands`,
              ].filter(Boolean)) {
                report({
                  message: `${resource.name}${shape}${part} ${fault}.`,
                  location: write?.location ?? resource.location,
                });
              }
            }
          }
        }
      },
    },
  };
};
