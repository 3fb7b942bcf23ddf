import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { headerOf } from "./request";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Coding = "br" | "gzip" | "identity";

/** One body in the shapes it is asked for, each made once. */
export class KeptAnswer {
  readonly etag: string;
  headers: [name: string, value: string][] = [];
  private readonly shapes = new Map<Coding, Promise<Buffer>>();

  constructor(readonly body: Buffer) {
    this.etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  }

  as(coding: Coding): Promise<Buffer> {
    let shape = this.shapes.get(coding);
    if (!shape) {
      shape = this.make(coding);
      this.shapes.set(coding, shape);
    }
    return shape;
  }

  private make(coding: Coding): Promise<Buffer> {
    if (coding === "br") return brotli(this.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    if (coding === "gzip") return zip(this.body, { level: 9 });
    return Promise.resolve(this.body);
  }
}

/** The most recently asked-for answers, within a bound of memory. */
export class AnswerShelf {
  private readonly answers = new Map<string, KeptAnswer>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  find(key: string): KeptAnswer | undefined {
    const answer = this.answers.get(key);
    if (answer) {
      this.answers.delete(key);
      this.answers.set(key, answer);
    }
    return answer;
  }

  put(key: string, answer: KeptAnswer) {
    this.answers.set(key, answer);
    this.bytes += answer.body.length;
    for (const [oldest, { body }] of this.answers) {
      if (this.bytes <= this.mostBytes) break;
      this.answers.delete(oldest);
      this.bytes -= body.length;
    }
  }
}

export async function sendKept(request: IncomingMessage, response: ServerResponse, answer: KeptAnswer) {
  const coding = codingFor(request, response);
  response.setHeader("etag", answer.etag);
  response.appendHeader("vary", "accept-encoding");
  response.removeHeader("content-length");
  if (response.statusCode === 200 && headerOf(request, "if-none-match").includes(answer.etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const bytes = await answer.as(coding);
  if (coding !== "identity") response.setHeader("content-encoding", coding);
  response.setHeader("content-length", bytes.length);
  response.end(bytes);
}

function codingFor(request: IncomingMessage, response: ServerResponse): Coding {
  const type = String(response.getHeader("content-type") ?? "");
  if (!/^text\/|json|xml|javascript|svg/.test(type)) return "identity";
  const accepted = headerOf(request, "accept-encoding");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}
