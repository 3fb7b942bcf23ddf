import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { deleteFile, putFile, readFile, streamFile } from "@/server/gateways/storage";
import { fileExists } from "../../support/files";

const key = () => `cvs/${crypto.randomUUID()}`;

test("what is put is read again, byte by byte, at once or as a stream", async () => {
  const [name, bytes] = [key(), Buffer.from([0, 255, 10, 13, 37])];
  await putFile(name, bytes);
  expect(await readFile(name)).toEqual(bytes);
  expect(Buffer.concat(await Readable.from(await streamFile(name)).toArray())).toEqual(bytes);
});

test("deleting twice is no error", async () => {
  const name = key();
  await putFile(name, Buffer.from("x"));
  await deleteFile(name);
  await deleteFile(name);
  expect(await fileExists(name)).toBe(false);
});

test.each([
  "../settings.json",
  "/etc/passwd",
  "cvs/../../x",
  "cvs\\x",
  "Ann's CV.pdf",
  "cvs//x",
  "",
  "cvs/x\u0000",
])("a key that nobody of us made is refused: %j", async (name) => {
  await expect(async () => readFile(name)).rejects.toThrow();
  await expect(async () => putFile(name, Buffer.from("x"))).rejects.toThrow();
  await expect(async () => deleteFile(name)).rejects.toThrow();
});
