import type { Answer, Opened } from "./open.ts";

/** Asks the control API, which stands at the same path on every origin. */
export async function control(
  sandbox: Opened,
  method: string,
  path: string,
  body?: unknown,
): Promise<Pick<Answer, "status" | "body">> {
  const response = await sandbox.fetch(`https://goteamup.com/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}
