import { Readable } from "node:stream";
import { NextResponse } from "next/server";

type Parts = AsyncIterable<string> | Iterable<string>;

/** A table as a download. It goes out as it is read, so that a long one is never held whole. */
export function tableAnswer(name: string, parts: Parts) {
  return new NextResponse(Readable.toWeb(Readable.from(encoded(parts))) as ReadableStream<Uint8Array>, {
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
