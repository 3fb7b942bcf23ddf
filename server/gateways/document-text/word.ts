import mammoth from "mammoth";
import { refuseBombs } from "./bombs";

/** The text of a Word document. */
export async function readWord(bytes: Buffer): Promise<string> {
  refuseBombs(bytes);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return value;
}
