import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** A chunk is a list of modules; Turbopack's own runtime, which lies beside them, has a state and stays as it is. */
const chunk = /^module\.exports=\[/;
const sourceMap = /\n?\/\/# sourceMappingURL=.*\s*$/;
/** A backslash before such a letter adds nothing; one before another is stepped over with it. */
const beyondLatin1 = /\\[^\u0100-\uffff]|\\?([\u0100-\uffff])/g;

/**
 * Makes the web process smaller by what V8 keeps of a script's text. Turbopack writes the same chunk under several
 * names, and each is loaded whole: all but one become a reference to that one. And a text is kept in two bytes a letter
 * once there is a single letter beyond Latin-1, so such letters are written as escapes.
 */
export function slimBuild(folder = ".next/server/chunks") {
  const firstOf = new Map<string, string>();
  for (const file of chunksIn(folder)) {
    const text = readFileSync(file, "utf8");
    const modules = text.replace(sourceMap, "");
    if (!chunk.test(modules)) continue;
    const first = firstOf.get(modules);
    if (!first) firstOf.set(modules, file);
    writeFileSync(file, first ? `module.exports=require(${pathFrom(file, first)});\n` : inLatin1(text));
  }
}

const chunksIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) => join(folder, name));

const pathFrom = (file: string, other: string) =>
  JSON.stringify(`./${relative(dirname(file), other).split(sep).join("/")}`);

/** Escapes of single code units mean the same in strings, in templates and in regular expressions. */
const inLatin1 = (text: string) =>
  text.replace(beyondLatin1, (all, unit?: string) =>
    unit ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}` : all,
  );
