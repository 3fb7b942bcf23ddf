import type { Readable } from "node:stream";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { env } from "../env";

/** Where the bytes of files lie. Keys are made of ids by us, never of a name that somebody gave. */
const disk = new Disk(await driver());

export const putFile = (key: string, bytes: Uint8Array) => disk.put(checked(key), bytes);

export const readFile = async (key: string): Promise<Buffer> =>
  Buffer.from(await disk.getBytes(checked(key)));

export const streamFile = (key: string): Promise<Readable> => disk.getStream(checked(key));

/** Deleting what is gone already is no error: erasing must be able to go on after a crash. */
export async function deleteFile(key: string) {
  if (await disk.exists(checked(key))) await disk.delete(key);
}

async function driver() {
  const { storage } = env;
  if (storage.driver === "disk") return new FSDriver({ location: storage.folder, visibility: "private" });
  // The kit that it brings along is large, and of no use to whoever keeps files on a disk.
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { bucket, region, endpoint, credentials } = storage;
  return new S3Driver({
    credentials,
    region,
    bucket,
    endpoint,
    forcePathStyle: endpoint !== undefined,
    visibility: "private",
    supportsACL: false,
  });
}

function checked(key: string) {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]{1,5})?$/.test(key))
    throw new Error("This is no key of a stored file.");
  return key;
}
