import type { Client } from "openapi-fetch";

type Member = (...input: unknown[]) => unknown;

const CALLS = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** An openapi-fetch client that is loaded when it is first used, and costs nothing before. */
export function lazyHttp<Paths extends {}>(load: () => Promise<Client<Paths>>): Client<Paths> {
  let client: Promise<Client<Paths>> | undefined;
  const loaded = async (): Promise<Record<string, Member>> =>
    (await (client ??= load())) as unknown as Record<string, Member>;
  const members: Record<string, Member> = {};
  for (const name of CALLS) members[name] = async (...input) => (await loaded())[name]!(...input);
  for (const name of ["use", "eject"]) {
    members[name] = (...middlewares) => {
      // What it refuses, the calls after it are refused with.
      const changed = loaded().then((each) => {
        each[name]!(...middlewares);
        return each as unknown as Client<Paths>;
      });
      client = changed;
      changed.catch(() => {});
    };
  }
  return members as unknown as Client<Paths>;
}
