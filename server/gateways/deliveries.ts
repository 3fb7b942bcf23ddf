import { createHash, randomUUID } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { putFile } from "./storage";
import { kindOf, LARGEST_BYTES, plainName, type Upload } from "./uploads";

/** What work is delivered as and questions are answered by, after what its bytes say. Programs are none of them. */
const WORK_TYPES: Record<string, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
  rtf: "application/rtf",
  txt: "text/plain",
  png: "image/png",
  jpg: "image/jpeg",
  zip: "application/zip",
};

/** Keeps what a consultant delivers, or says in one sentence why it cannot be taken. */
export const keepDelivery = (file: File) => keepWork(file, "deliveries");

/** The same for a file that answers a question of a form. */
export const keepAnswer = (file: File) => keepWork(file, "answers");

async function keepWork(file: File, folder: "answers" | "deliveries"): Promise<Upload | { refusal: string }> {
  if (file.size === 0) return { refusal: "This file is empty. Choose another one." };
  if (file.size > LARGEST_BYTES)
    return { refusal: `This file has ${Math.ceil(file.size / 1024 / 1024)} MB. It may have 20 MB at most.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found ? found.ext : await kindOf(bytes);
  const contentType = kind && WORK_TYPES[kind];
  if (!kind || !contentType)
    return {
      refusal: "This kind of file cannot be taken. Send a document, a table, slides, a picture or a ZIP.",
    };
  const storageKey = `${folder}/${randomUUID()}.${kind}`;
  await putFile(storageKey, bytes);
  return {
    storageKey,
    name: plainName(file.name || "file", kind),
    contentType,
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}
