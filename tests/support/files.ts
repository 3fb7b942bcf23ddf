import { errors } from "flydrive";
import { readFile } from "@/server/gateways/storage";

/** Whether bytes lie in storage under this key. */
export async function fileExists(key: string): Promise<boolean> {
  try {
    await readFile(key);
    return true;
  } catch (error) {
    if (error instanceof errors.E_CANNOT_READ_FILE) return false;
    throw error;
  }
}
