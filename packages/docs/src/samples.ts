import { format } from "prettier";
import { type Bundle, BuildError, isNode, type Node, operationNodes, referred } from "./bundle.ts";

/** How each client is created, by its name in the description. */
const clients: Record<string, { variable: string; created: string }> = {
  TeamUp: {
    variable: "teamup",
    created: `import { createTeamUp } from "@memberships/teamup";

    const teamup = createTeamUp({ token: process.env.TEAMUP_TOKEN ?? "", provider: 1 });`,
  },
  CommerceLayer: {
    variable: "cl",
    created: `import { createCommerceLayer } from "@memberships/commercelayer";

    const cl = createCommerceLayer({ clientId: process.env.CL_CLIENT_ID, clientSecret: process.env.CL_CLIENT_SECRET });`,
  },
};

/** A copy of the bundle in which each operation has a sample: the call of the client that its examples make. */
export async function withSamples(bundle: Bundle): Promise<Bundle> {
  const copy = structuredClone(bundle);
  await Promise.all(
    operationNodes(copy.paths).map(async ({ path, node }) => {
      const source = await sampleOf(copy, copy.paths[path]!, node);
      node["x-codeSamples"] = [{ lang: "TypeScript", source }];
    }),
  );
  return copy;
}

function sampleOf(bundle: Bundle, item: Node, operation: Node): Promise<string> {
  const client = clients[String(bundle.info["x-client"])];
  if (!client) {
    throw new BuildError(
      `The client "${String(bundle.info["x-client"])}" of "${bundle.info.title}" has no samples. Write into src/samples.ts how it is created.`,
    );
  }
  const input = inputOf(bundle, item, operation);
  const given = Object.keys(input).length > 0 ? JSON.stringify(input) : "";
  const call = `${client.variable}.${String(operation["operationId"])}(${given})`;
  const answer = answerOf(bundle, operation);
  const statement = answer?.isList
    ? `// Pages are loaded as they are needed.\nfor await (const ${answer.name} of ${call}) { console.log(${answer.name}.id); }`
    : `${answer ? `const ${answer.name} = ` : ""}await ${call};`;
  return format(`${client.created}\n\n${statement}`, { parser: "typescript", printWidth: 64 });
}

/** What must be given, and the body where there is one, each as it is shown first. */
function inputOf(bundle: Bundle, item: Node, operation: Node): Node {
  const input: Node = {};
  for (const raw of [...nodesOf(item["parameters"]), ...nodesOf(operation["parameters"])]) {
    const parameter = follow(bundle, raw);
    if (parameter["required"] !== true) continue;
    const place = String(parameter["in"]);
    const name = String((place === "query" && parameter["x-name"]) || parameter["name"]);
    input[place] = { ...(input[place] as Node | undefined), [name]: exampleIn(bundle, parameter) };
  }
  const { content } = follow(bundle, operation["requestBody"]);
  if (!isNode(content)) return input;
  const [mediaType = ""] = Object.keys(content);
  const body = exampleIn(bundle, content[mediaType]);
  return { ...input, body: mediaType === "application/vnd.api+json" ? plain(body) : body };
}

/** A JSON:API document as the client takes it: attributes, and relationships as ids. */
function plain(document: unknown): unknown {
  const data = isNode(document) ? document["data"] : undefined;
  if (!isNode(data)) return document;
  const { attributes, relationships } = data;
  const linked = Object.entries(isNode(relationships) ? relationships : {}).map(([name, relationship]) => {
    const linkage = isNode(relationship) ? relationship["data"] : undefined;
    return [name, Array.isArray(linkage) ? linkage.map(idOf) : idOf(linkage)] as const;
  });
  return { ...(isNode(attributes) ? attributes : {}), ...Object.fromEntries(linked) };
}

const idOf = (identifier: unknown): unknown => (isNode(identifier) ? identifier["id"] : null);

/** What the first success holds, by the name of its schema. Nothing where it has no body. */
function answerOf(bundle: Bundle, operation: Node): { name: string; isList: boolean } | undefined {
  const responses = isNode(operation["responses"]) ? operation["responses"] : {};
  const [, success] = Object.entries(responses).find(([status]) => Number(status) < 400) ?? [];
  const { content } = follow(bundle, success);
  const [media] = Object.values(isNode(content) ? content : {});
  if (!isNode(media) || !isNode(media["schema"])) return undefined;
  const { properties } = follow(bundle, media["schema"]);
  const { results, data } = isNode(properties) ? properties : {};
  const [, first = "a", rest = "nswer"] =
    /\/(?:Optional)?(\w)(\w*?)(?:Page|List|Document)?$/.exec(String(media["schema"]["$ref"])) ?? [];
  return {
    name: first.toLowerCase() + rest,
    isList: results !== undefined || (isNode(data) && data["type"] === "array"),
  };
}

/** The example of a parameter or of a body, of several the first. */
function exampleIn(bundle: Bundle, shown: unknown): unknown {
  if (!isNode(shown)) return undefined;
  if ("example" in shown) return shown["example"];
  const [first] = Object.values(isNode(shown["examples"]) ? shown["examples"] : {});
  return follow(bundle, first)["value"];
}

function follow(bundle: Bundle, node: unknown): Node {
  if (!isNode(node)) return {};
  return "$ref" in node ? (referred(node["$ref"], bundle) ?? {}) : node;
}

const nodesOf = (list: unknown): Node[] => (Array.isArray(list) ? list.filter(isNode) : []);
