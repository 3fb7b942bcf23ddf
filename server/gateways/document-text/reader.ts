import { readPdf } from "./pdf";
import { readPlain } from "./plain";
import { readRtf } from "./rtf";
import { readOdt, readWord } from "./zipped";

// Runs by itself: a document on standard input, its text on standard output. See document-text.ts for the limits.

const readers: Record<string, (bytes: Buffer) => Promise<string> | string> = {
  "application/pdf": readPdf,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": readWord,
  "application/vnd.oasis.opendocument.text": readOdt,
  "application/rtf": readRtf,
  "text/plain": readPlain,
};

const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part);
const read = readers[process.argv[2] ?? ""];
if (!read) process.exit(2);
try {
  process.stdout.write(await read(Buffer.concat(parts)));
} catch {
  process.exitCode = 1;
}
