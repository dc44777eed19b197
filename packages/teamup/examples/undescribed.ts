import { createTeamUp, type FetchClient } from "@memberships/teamup";

const teamup = createTeamUp({
  token: process.env.TEAMUP_TOKEN ?? "",
  provider: 1,
  baseUrl: process.env.TEAMUP_URL, // the live service where it is not set
});

/** What is needed of it, in the form that openapi-typescript gives. */
interface Undescribed {
  "/events": {
    get: {
      parameters: { query?: { page_size?: number } };
      responses: { 200: { content: { "application/json": { count: number } } } };
    };
  };
}

const http = teamup.http as unknown as FetchClient<Undescribed>;
const { data, response } = await http.GET("/events", { params: { query: { page_size: 250 } } });
console.log(data ? data.count : response.status); // 404 from the sandbox, which answers what is described
