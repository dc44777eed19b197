import { Hono } from "hono";
import { cors } from "hono/cors";

type Fetch = (request: Request) => Promise<Response>;

/** Lets the pages of every origin make requests and read all of their answers, by the CORS protocol of the Fetch standard. */
export function withCors(fetch: Fetch): Fetch {
  const app = new Hono();
  app.use(cors({ origin: "*", exposeHeaders: ["*"] }));
  app.all("*", ({ req }) => fetch(req.raw));
  return async (request) => app.fetch(request);
}
