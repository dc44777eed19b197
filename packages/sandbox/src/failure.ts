/** The answer where it is not the provider who refuses: something is wrong with the sandbox, or around it. */
export function failed(request: Request, cause: unknown): Response {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `The sandbox itself failed: ${reason}`;
  console.error(`${request.method} ${new URL(request.url).pathname}: ${message}`);
  return Response.json({ message }, { status: 500 });
}
