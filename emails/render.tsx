import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "react-email";
import { Frame } from "./frame";

/** The frame as it goes into rendered.ts. */
export const renderedFrame = () => render(<Frame />);

if (process.argv[1] === import.meta.filename) {
  const lines = [
    "// Made from frame.tsx by `npm run emails:render`; a test holds the two together.",
    `export const FRAME = ${JSON.stringify(await renderedFrame())};`,
  ];
  writeFileSync(join(import.meta.dirname, "rendered.ts"), `${lines.join("\n")}\n`);
}
