import type { Client } from "openapi-fetch";

type Member = (...input: unknown[]) => unknown;

const CALLS = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * An openapi-fetch client that is loaded when it is first used, and costs nothing before. Where it cannot be loaded the
 * call fails, and the next one asks for it again.
 */
export function lazyHttp<Paths extends {}>(load: () => Promise<Client<Paths>>): Client<Paths> {
  const members: Record<string, Member> = {};
  const changes: (readonly [name: string, middlewares: unknown[]])[] = [];
  let made = 0;
  let client: Promise<Client<Paths>> | undefined;
  for (const name of CALLS) {
    members[name] = async (...input) => {
      // Those that come while it loads are for the calls after this one.
      const earlier = changes.length;
      client ??= load();
      client.catch(() => (client = undefined));
      const loaded = (await client) as unknown as Record<string, Member>;
      for (; made < earlier; made += 1) {
        const [change, middlewares] = changes[made]!;
        loaded[change]!(...middlewares);
      }
      return loaded[name]!(...input);
    };
  }
  for (const name of ["use", "eject"]) members[name] = (...middlewares) => void changes.push([name, middlewares]);
  return members as unknown as Client<Paths>;
}
