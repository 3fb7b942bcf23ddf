// Runs under whatever Node the machine has (20 or later), before anything is installed: built-in modules only.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const packages = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return null;
  }
};

/** npm writes its own copy of the lockfile last, so an interrupted install does not pass for a finished one. */
function installed() {
  const wanted = packages("package-lock.json");
  const present = packages("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  const same = (name) =>
    present[name]?.version === wanted[name]?.version && present[name]?.integrity === wanted[name]?.integrity;
  return (
    Object.keys(present).every(same) &&
    Object.keys(wanted).every(
      (name) => name === "" || wanted[name].optional || wanted[name].link || same(name),
    )
  );
}

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error(
    `Second Door needs Node 20 or later to install itself; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
if (!installed()) {
  console.log("Installing packages…");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: "inherit" });
  if (npm.status !== 0) {
    console.error("The packages could not be installed; npm says why above.");
    process.exit(1);
  }
}
