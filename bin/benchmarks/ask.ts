import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import { Client } from "undici";
import type { Answer, Request } from "./case";

const unzip = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);

export const openConnection = (base: string) => new Client(base, { pipelining: 1, headersTimeout: 60_000 });

/** Every request seems to come from another office, so that the limits for one address are not what is measured. */
const addressOf = (n: number) => `10.${(n >> 16) % 256}.${(n >> 8) % 256}.${n % 256}`;
let asked = 0;

export const headersFor = ({ headers }: Request) => ({
  "accept-encoding": "gzip",
  "x-forwarded-for": addressOf(Math.floor(asked++ / 20)),
  ...headers,
});

/** One request, read to its end, its body as it came and as text. */
export async function ask(base: string, request: Request): Promise<Answer> {
  const client = openConnection(base);
  try {
    const { method, path, body } = request;
    const response = await client.request({ method, path, headers: headersFor(request), body });
    const bytes = Buffer.from(await response.body.arrayBuffer());
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]),
    );
    return {
      status: response.statusCode,
      headers,
      bytes,
      text: await textOf(bytes, headers["content-encoding"]),
    };
  } finally {
    await client.close();
  }
}

/** A body as it came, in letters. */
export async function textOf(bytes: Buffer, coding: string | undefined) {
  if (coding === "gzip") return (await unzip(bytes)).toString();
  if (coding === "br") return (await unbrotli(bytes)).toString();
  return bytes.toString();
}
