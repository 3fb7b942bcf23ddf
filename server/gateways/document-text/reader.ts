// Runs by itself: a document on standard input, the first of its text on standard output. See document-text.ts for the
// limits. Only the reader that is needed is loaded.

// A module by itself, so that it may wait.
export {};

type Read = (bytes: Buffer) => Promise<string> | string;

const readers: Record<string, () => Promise<Read>> = {
  "application/pdf": async () => (await import("./pdf")).readPdf,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": async () =>
    (await import("./word")).readWord,
  "application/vnd.oasis.opendocument.text": async () => (await import("./odt")).readOdt,
  "application/rtf": async () => (await import("./rtf")).readRtf,
  "text/plain": async () => (await import("./plain")).readPlain,
};

const [contentType = "", mostCharacters] = process.argv.slice(2);
const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part);
const reader = readers[contentType];
if (!reader) process.exit(2);
try {
  const read = await reader();
  const text = await read(Buffer.concat(parts));
  process.stdout.write(text.slice(0, Number(mostCharacters)));
} catch {
  process.exitCode = 1;
}
