import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import { openEntry } from "@/server/web/entry";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  durationMs: number;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Which address of this machine the question comes from. */
  from?: string;
}

export interface RunningEntry {
  ask(path: string, question?: Question): Promise<Answer>;
  close(): Promise<void>;
}

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The product's HTTP entry with the real procedures on a free port; `pages` stands where Next does. */
export async function runEntry(
  pages: Pages = async (_, response) => void response.end(),
): Promise<RunningEntry> {
  const server = createServer(openEntry(pages, { draining: false, track: () => {} }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    ask: (path, question) => ask(port, path, question),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function ask(
  port: number,
  path: string,
  { method = "GET", headers = {}, body, from }: Question = {},
): Promise<Answer> {
  const began = performance.now();
  const known = body !== undefined && !("transfer-encoding" in headers);
  const length = known ? { "content-length": String(Buffer.byteLength(body)) } : {};
  return new Promise((resolve, reject) => {
    const question = request(
      { host: "127.0.0.1", port, path, method, localAddress: from, headers: { ...length, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("latin1"),
            durationMs: performance.now() - began,
          }),
        );
      },
    );
    question.on("error", reject);
    question.end(body);
  });
}
