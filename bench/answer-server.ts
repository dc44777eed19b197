// Answers each provider's path prefix with one fixed body, in a process of its own so that its work is not the caller's.
import { createServer } from "node:http";

const answers = Object.entries(
  JSON.parse(process.argv[2]!) as Readonly<Record<string, { text: string; type: string }>>,
);

const server = createServer((request, response) => {
  const [, { text, type }] = answers.find(([provider]) => request.url!.startsWith(`/${provider}/`))!;
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(text) }).end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address) process.send!(`http://127.0.0.1:${address.port}`);
});
