import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installFromDebian } from "./debian";

/** Sees to a Chromium for the browser tests: Debian's package where we may install it, else Playwright's own. */
export function ensureChromium(): boolean {
  const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  if (places.some((path) => path && existsSync(path))) return true;
  if (installFromDebian("chromium")) return true;
  return spawnSync("playwright", ["install", "chromium"], { stdio: "inherit" }).status === 0;
}
