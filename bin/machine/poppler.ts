import { spawnSync } from "node:child_process";
import { installFromDebian } from "./debian";

/** Sees to poppler, the second reader that a sealed PDF has to open in. */
export function ensurePoppler(): boolean {
  if (!spawnSync("pdftotext", ["-v"]).error || installFromDebian("poppler-utils")) return true;
  console.error("Unit tests read signed PDFs with pdftotext: install poppler (poppler-utils) and try again.");
  return false;
}
