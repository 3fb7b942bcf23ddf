// After `npm install`: names again what npm leaves out of the lockfile when a registry does not offer a package built
// for another platform. `npm ci` refuses a lockfile that lacks one of them, on every platform.
import { readFileSync, writeFileSync } from "node:fs";

const systems = { darwin: "darwin", linux: "linux", win32: "win32", android: "android", freebsd: "freebsd" };
const processors = { arm64: "arm64", x64: "x64", arm: "arm", wasm32: "wasm32", ia32: "ia32" };
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const added = {};

for (const [path, { optionalDependencies, dev }] of Object.entries(lock.packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(optionalDependencies ?? {}))
    if (!isPresent(path, name) && /^\d/.test(version))
      added[`node_modules/${name}`] = builtElsewhere(name, version, dev);
}
const entries = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} packages for other platforms added to package-lock.json.`);

function isPresent(path, name) {
  return [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lock.packages);
}

function builtElsewhere(name, version, dev) {
  const parts = name.split("/").at(-1).split("-");
  const os = parts.map((part) => systems[part]).find(Boolean);
  const cpu = parts
    .map((part) => processors[part] ?? (part.startsWith("arm") ? "arm" : undefined))
    .find(Boolean);
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(parts.includes("musl") ? { libc: ["musl"] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}
