import { createHash, randomUUID } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { encodingOf } from "./encoding";
import { putFile } from "./storage";

// What people send us. A file is what its bytes say it is: neither its name nor its sender is believed.

export const LARGEST_BYTES = 20 * 1024 * 1024;

const CV_TYPES: Record<string, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  txt: "text/plain",
};

export interface Upload {
  storageKey: string;
  name: string;
  contentType: string;
  sizeBytes: number;
  sha256: string;
}

/**
 * The file chosen in a form's field, or null when none was. A browser sends an empty one then: nameless where it
 * posts the form itself, and called "undefined" where a script does.
 */
export function chosenFile(form: FormData, field: string): File | null {
  const file = form.get(field);
  if (!(file instanceof File)) return null;
  return file.size === 0 && ["", "undefined"].includes(file.name) ? null : file;
}

/** Keeps a CV in storage, or says in one sentence why it cannot be taken. */
export async function keepCv(file: File): Promise<Upload | { refusal: string }> {
  if (file.size === 0) return { refusal: "This file is empty. Choose another one." };
  if (file.size > LARGEST_BYTES)
    return { refusal: `This file has ${megabytes(file.size)} MB. A CV may have 20 MB at most.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await kindOf(bytes);
  const contentType = kind && CV_TYPES[kind];
  if (!kind || !contentType)
    return {
      refusal: "This file is no PDF, Word (.docx), ODT, RTF or text file. Save your CV as one of these.",
    };
  const storageKey = `cvs/${randomUUID()}.${kind}`;
  await putFile(storageKey, bytes);
  return {
    storageKey,
    name: plainName(file.name, kind),
    contentType,
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** The hash of a PDF that is looked at and not kept, or one sentence why it cannot be looked at. */
export async function hashPdf(file: File | null): Promise<{ sha256: string } | { refusal: string }> {
  if (!file) return { refusal: "Choose the signed PDF." };
  if (file.size === 0) return { refusal: "This file is empty. Choose another one." };
  if (file.size > LARGEST_BYTES)
    return { refusal: `This file has ${megabytes(file.size)} MB. A signed document of ours is far smaller.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if ((await kindOf(bytes)) !== "pdf")
    return { refusal: "This file is no PDF. Choose the PDF that you were given when everybody had signed." };
  return { sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The kind of a document by its first bytes; text has no mark, so it must be nothing but text. */
export async function kindOf(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found) return found.ext in CV_TYPES ? found.ext : null;
  return isText(bytes) ? "txt" : null;
}

function isText(bytes: Uint8Array) {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no text file has these
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) && /\S/.test(text);
  } catch {
    return false;
  }
}

/** A name to show and to save under: no path, no invisible characters, and the ending its bytes deserve. */
export function plainName(given: string, kind: string): string {
  const name = given
    .replace(/^.*[/\\]/, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, " ")
    .trim()
    .replace(/^\.+/, "");
  const stem = name.replace(/\.[a-z0-9]{1,5}$/i, "").trim();
  return `${Array.from(stem || "CV")
    .slice(0, 100)
    .join("")}.${kind}`;
}

export const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
