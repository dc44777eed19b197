import type { Answer, Opened } from "./open.ts";

/** Causes in TeamUp's sandbox what no described operation causes. */
export async function control(
  sandbox: Opened,
  method: string,
  path: string,
  body?: object,
): Promise<Pick<Answer, "status" | "body">> {
  const response = await sandbox.fetch(`https://goteamup.com/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
