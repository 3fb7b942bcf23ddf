import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isRoot } from "./account";

/** Sees to a Chromium for the browser tests: Debian's package where we may install it, else Playwright's own. */
export function ensureChromium(): boolean {
  if (
    [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].some(
      (path) => path && existsSync(path),
    )
  )
    return true;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args: string[]) =>
      spawnSync("apt-get", args, { stdio: "inherit", env: environment }).status === 0;
    if (apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", "chromium"))
      return true;
  }
  return spawnSync("playwright", ["install", "chromium"], { stdio: "inherit" }).status === 0;
}
