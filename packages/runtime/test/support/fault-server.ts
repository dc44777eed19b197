import { createServer, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";

/** What a faulty provider does with a connection once a request has come. `count` is the number of the request. */
export type Fault = (socket: Socket, count: number, origin: string) => void;

export interface FaultServer {
  readonly origin: string;
  /** How many requests have come. */
  readonly requests: () => number;
  /**
   * How many connections are open on which something was sent. After an abort undici connects once more, for nothing,
   * and keeps that connection: https://github.com/nodejs/undici/issues/5845.
   */
  readonly open: () => number;
  close(): Promise<void>;
}

/** Raw sockets, because no HTTP server can be made to break the protocol in these ways. */
export async function startFaultServer(fault: Fault): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  const used = new Set<Socket>();
  let requests = 0;
  let origin = "";
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.once("data", () => used.add(socket));
    socket.on("close", () => void (sockets.delete(socket), used.delete(socket)));
    socket.on("error", () => {});
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0);
      if (received.length < end + 4 + length) return;
      received = received.slice(end + 4 + length);
      requests += 1;
      fault(socket, requests, origin);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return {
    origin,
    requests: () => requests,
    open: () => used.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

const GOOD = '{"fine":true}';

interface AnswerOptions {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: readonly string[];
}

/** The text of an answer, its length told unless headers say otherwise. */
function answer(body: string, { status = 200, type = "application/json", headers = [] }: AnswerOptions = {}): string {
  const told = headers.some((line) => /^(?:content-length|transfer-encoding):/i.test(line));
  const lines = [...headers, ...(told ? [] : [`content-length: ${Buffer.byteLength(body)}`])];
  return `HTTP/1.1 ${status} Whatever\r\ncontent-type: ${type}\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n${body}`;
}

const reply =
  (body: string, options?: AnswerOptions): Fault =>
  (socket) =>
    void socket.write(answer(body, options));

function bomb(): Buffer {
  const packed = gzipSync(Buffer.alloc(20_000_000, 0x20));
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), packed]);
}

/** The faults by name. */
export const faults: Readonly<Record<string, Fault>> = {
  "no answer": () => {},
  "reset before headers": (socket) => void socket.resetAndDestroy(),
  "close before headers": (socket) => void socket.end(),
  "reset after headers": (socket) => {
    socket.write(answer("", { headers: ["content-length: 100"] }), () => socket.resetAndDestroy());
  },
  "reset mid body": (socket) => {
    socket.write(answer('{"fine":', { headers: ["content-length: 100"] }), () => socket.resetAndDestroy());
  },
  "close mid body": (socket) => void socket.end(answer('{"fine":', { headers: ["content-length: 100"] })),
  "chunked without end": (socket) =>
    void socket.end(answer('8\r\n{"fine":\r\n', { headers: ["transfer-encoding: chunked"] })),
  "broken chunk size": (socket) =>
    void socket.end(answer("zz\r\nnonsense\r\n", { headers: ["transfer-encoding: chunked"] })),
  "headers stall": (socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-type: appli"),
  "body stall": (socket) => void socket.write(answer('{"fine":', { headers: ["content-length: 100"] })),
  "body drip": (socket) => {
    socket.write(answer("", { headers: ["content-length: 100000"] }));
    const drip = setInterval(() => void socket.write(" "), 20);
    socket.on("close", () => clearInterval(drip));
  },
  "no HTTP at all": (socket) => void socket.end("SSH-2.0-OpenSSH_9.9\r\n"),
  "two lengths": reply(GOOD, { headers: ["content-length: 13", "content-length: 12"] }),
  "content-length too long": (socket) => void socket.end(answer(GOOD, { headers: ["content-length: 14"] })),
  "content-length too short": (socket) => void socket.end(answer(GOOD, { headers: ["content-length: 12"] })),
  "bad gzip": reply("this is not gzip", { headers: ["content-encoding: gzip"] }),
  "gzip bomb": (socket) => void socket.write(bomb()),
  "endless headers": (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${`x-filler: ${"x".repeat(8000)}\r\n`.repeat(20)}`);
  },
  "HTML 200": reply("<h1>Welcome</h1>", { type: "text/html" }),
  "HTML 502": reply("<h1>Bad Gateway</h1>", { status: 502, type: "text/html" }),
  "empty 200": reply(""),
  "JSON null": reply("null"),
  "truncated JSON": reply('{"fine":'),
  "duplicate keys": reply('{"fine":false,"fine":true}'),
  "byte order mark": reply(`\ufeff${GOOD}`),
  "wrong charset": (socket) => {
    socket.write(answer("", { headers: ["content-length: 3"] }));
    socket.write(Buffer.from([0x22, 0xe9, 0x22]));
  },
  "500": reply("{}", { status: 500 }),
  "503 with seconds": reply("{}", { status: 503, headers: ["retry-after: 0"] }),
  "429 with seconds": reply("{}", { status: 429, headers: ["retry-after: 0"] }),
  "429 with a date": reply("{}", {
    status: 429,
    headers: ["date: Wed, 21 Oct 2015 07:28:00 GMT", "retry-after: Wed, 21 Oct 2015 07:28:00 GMT"],
  }),
  "429 without": reply("{}", { status: 429 }),
  "429 with an absurd Retry-After": reply("{}", { status: 429, headers: ["retry-after: 86400"] }),
  "redirect loop": reply("", { status: 302, headers: ["location: /things/1"] }),
  "cross-origin redirect": reply("", { status: 302, headers: ["location: http://evil.test/"] }),
  "stale keep-alive socket": (socket, count) => {
    // Well at first; then gone at the moment when the next request arrives on the kept connection.
    if (count === 1) socket.write(answer(GOOD));
    else socket.resetAndDestroy();
  },
};

/** The same fault for the first requests, and then a good answer. */
export function healing(fault: Fault, after: number): Fault {
  return (socket, count, origin) => (count <= after ? fault(socket, count, origin) : void socket.end(answer(GOOD)));
}
