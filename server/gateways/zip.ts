import { Readable } from "node:stream";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** What goes into a ZIP: a text of ours, or the bytes of a stored file as they come. */
export type Entry = { name: string } & ({ text: string } | { bytes: AsyncIterable<Uint8Array> });

/**
 * A ZIP that is made as it is read: of a file no more is in memory than the piece on its way, and who reads slowly makes
 * it be written slowly. Files are stored as they are, for most are packed already.
 */
export function zipOf(entries: AsyncIterable<Entry>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(pieces(entries))) as ReadableStream<Uint8Array>;
}

async function* pieces(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const entry of entries) {
    const part = "text" in entry ? new ZipDeflate(entry.name) : new ZipPassThrough(entry.name);
    zip.add(part);
    if ("text" in entry) part.push(new TextEncoder().encode(entry.text), true);
    else {
      for await (const bytes of entry.bytes) {
        part.push(new Uint8Array(bytes));
        yield* ready.splice(0);
      }
      part.push(new Uint8Array(), true);
    }
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
