import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "react-email";
import { Frame } from "./frame";

/** The frame as it goes into rendered.ts. */
export async function renderedSource() {
  const html = await render(<Frame />);
  return `// Made from frame.tsx by \`npm run emails:render\`; a test holds the two together.\nexport const FRAME =\n  ${JSON.stringify(html)};\n`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, "rendered.ts"), await renderedSource());
