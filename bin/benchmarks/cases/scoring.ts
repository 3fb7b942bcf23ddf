import { type Case, expect } from "../case";
import type { Facts } from "../facts";
import { at, dataOf, mutation, query } from "./calls";

const evidence =
  "Told us what was tried first, what it cost, and who noticed. Named the figure before we asked.";

const scorecard = (facts: Facts, panelId: string | undefined, revision: number) => ({
  ...{ panelId, revision, overall: "yes", summary: `${evidence} (${revision})` },
  ratings: facts.competencyIds.map((competencyId) => ({
    competencyId,
    rating: "yes",
    evidence,
    notAssessedReason: "",
  })),
});

export const scoringCases: Case[] = [
  {
    name: "kit",
    kind: "read",
    target: ({ held }, n) => ({ ...at(held, n) }),
    request: (facts, { token = "", panelId }) => query(facts, token, "panels.kit", { panelId }),
    check: (_facts, { text }, { panelId }) => {
      const { panel, kit } = dataOf<{ panel: { id: string }; kit: { questions: unknown[] } }>(text);
      expect(panel.id === panelId && kit.questions.length > 0, "another kit came");
    },
  },
  {
    name: "debrief",
    kind: "read",
    target: ({ debriefs }, n) => ({ applicationId: at(debriefs, n) }),
    request: (facts, target) => query(facts, facts.tokens.manager, "debriefs.get", target),
    check: (_facts, { text }) => {
      const { stands, grids } = dataOf<{ stands: string; grids: { columns: unknown[] }[] }>(text);
      expect(stands === "open" && grids[0]?.columns.length === 3, `it stands ${stands}`);
    },
  },
  {
    name: "save-draft",
    kind: "write",
    target: ({ drafted }, n) => (drafted[n] ? { ...drafted[n], revision: "1" } : null),
    follow: (target) => ({ ...target, revision: String(Number(target.revision) + 1) }),
    request: (facts, { token = "", panelId, revision }) =>
      mutation(facts, token, "scorecards.saveDraft", scorecard(facts, panelId, Number(revision))),
    check: (_facts, { status, text }) => expect(status === 200, text),
    loosen: (statement) => statement.replace(/"revision" = (\$\d+) and/, '"revision" <> -$1::int and'),
  },
  {
    name: "submit-score",
    kind: "write",
    target: ({ toSubmit }, n) => (toSubmit[n] ? { ...toSubmit[n] } : null),
    request: (facts, { token = "", panelId }) =>
      mutation(facts, token, "scorecards.submit", scorecard(facts, panelId, 1)),
    check: (_facts, { status, text }) => expect(status === 200 && text.includes("scorecardId"), text),
    loosen: (statement) =>
      statement
        .replace('"scorecards"."submitted_at" is null and', "true and")
        .replace(/"revision" = (\$\d+) and/, '"revision" <> -$1::int and'),
  },
];
