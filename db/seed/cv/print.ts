import { classic } from "./classic";
import type { Curriculum } from "./curriculum";
import { form } from "./form";
import { margin } from "./margin";
import { printed } from "./paper";
import { plain } from "./plain";
import { sidebar } from "./sidebar";

export const layouts = [classic, sidebar, margin, plain, form] as const;

/** The CV as a PDF, in the layout its owner chose. */
export function printCurriculum(cv: Curriculum, layout: number): Promise<Buffer> {
  const lay = layouts[layout % layouts.length] ?? classic;
  return printed(cv.name, (paper) => lay(paper, cv));
}
