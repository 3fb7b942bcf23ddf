import { readdirSync } from "node:fs";
import { join } from "node:path";

const app = join(import.meta.dirname, "../../app");

/** The address of every page and route there is, by its folder: `/o/[organisation]/jobs/[job]`. */
export function everyAddress(): string[] {
  const files = readdirSync(app, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.split("/").slice(0, -1).filter(isSaid).join("/")}`)
    .sort();
}

/** Folders in parentheses group pages, and one says how a page is read: server/web/languages.ts. */
const isSaid = (folder: string) => !/^(\(.*\)|\[reading\])$/.test(folder);

/** One address of the kind, about these things. What it names and nobody knows fails the test. */
export function addressAbout(kind: string, things: Record<string, string>): string {
  return kind.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_folder, name: string) => {
    const thing = things[name];
    if (!thing) throw new Error(`${kind}: say which ${name} to look at.`);
    return encodeURIComponent(thing);
  });
}
