import { ReadableStream } from "node:stream/web";
import { NextResponse } from "next/server";

type Parts = AsyncIterable<string> | Iterable<string>;

/** A table as a download. A part is read when the one before has gone out, so that a long one is never held whole. */
export function tableAnswer(name: string, parts: Parts) {
  return new NextResponse(ReadableStream.from(encoded(parts)) as globalThis.ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

const encoder = new TextEncoder();

async function* encoded(parts: Parts) {
  // The mark at its head tells spreadsheets that this is UTF-8.
  yield encoder.encode("\ufeff");
  for await (const part of parts) yield encoder.encode(part);
}
