import { writeFileSync } from "node:fs";
import { APPROVAL } from "@/server/domain/approvals/rules/machine";
import { CONTRACT } from "@/server/domain/contracts/rules/machine";
import { ENGAGEMENT, TERMS } from "@/server/domain/engagements/rules/machines";
import { REFERENCE } from "@/server/domain/engagements/rules/reference";
import { DAY, MILESTONE, READING } from "@/server/domain/engagements/rules/work-machines";
import { JOB } from "@/server/domain/jobs/rules/machine";
import type { Machine } from "@/server/domain/machine";
import { OFFER } from "@/server/domain/offers/rules/machine";
import { NOTES_REQUEST } from "@/server/domain/privacy/rules/machine";

// Draws docs/state-machines.md from the very tables the verbs go by: `npm run docs:states`. A test compares the two.

const PLACE = "docs/state-machines.md";

const INTRODUCTION = `# State machines

Drawn by \`npm run docs:states\` from the tables that the verbs themselves go by; a test compares them. What is not here cannot happen. "Who" is a permission of members (\`server/auth/permissions.ts\`), the candidate, or the system. A deadline is no state: what was not answered in time stays as it was, and its answer is refused.
`;

/** Every state machine of the product, in the order in which they are drawn. */
export const MACHINES: readonly Machine<string>[] = [
  APPROVAL,
  JOB,
  TERMS,
  CONTRACT,
  ENGAGEMENT,
  MILESTONE,
  READING,
  DAY,
  REFERENCE,
  OFFER,
  NOTES_REQUEST,
];

export function drawStateMachines(): string {
  return [INTRODUCTION, ...MACHINES.map(draw)].join("\n");
}

function draw({ name, moves }: Machine<string>): string {
  const id = (state: string) => state.replaceAll(" ", "_");
  const arrows = moves.flatMap(({ act, from, to }) =>
    (from.length > 0 ? from.map(id) : ["[*]"]).map((state) => `  ${state} --> ${id(to)}: ${act}`),
  );
  const leads = new Set(moves.flatMap(({ from, to }) => from.filter((state) => state !== to)));
  const ends = [...new Set(moves.map(({ to }) => to))].filter((state) => !leads.has(state));
  const rows = moves.map(
    ({ act, from, to, by, audit, mail }) =>
      `| ${act} | ${from.join(", ") || "–"} | ${to} | ${by.join(", ")} | ${audit} | ${mail ?? "–"} |`,
  );
  return `## ${name[0]?.toUpperCase()}${name.slice(1)}

\`\`\`mermaid
stateDiagram-v2
${[...arrows, ...ends.map((state) => `  ${id(state)} --> [*]`)].join("\n")}
\`\`\`

| act | from | to | who | in the trail | mail |
|--|--|--|--|--|--|
${rows.join("\n")}
`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(PLACE, drawStateMachines());
