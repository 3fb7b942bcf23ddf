import { and, eq } from "drizzle-orm";
import { panelists } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { VISIT_ANSWERS } from "./input";
import { findPanel, listSeats } from "./reads/panels";
import { refuseAnswer } from "./rules/visits";

interface Answer {
  panelId: string;
  answer: (typeof VISIT_ANSWERS)[number];
}

/** A panelist tells reception that they are on their way. */
export async function answerVisit(scope: Scope, { panelId, answer }: Answer) {
  const { panel, visit } = await findPanel(scope, panelId);
  const me = memberOf(scope);
  const seat = (await listSeats(scope, [panelId])).find(({ memberId }) => memberId === me);
  if (!seat) throw new NotFound("This panel");
  refuse(refuseAnswer(visit));

  await scope.tx
    .update(panelists)
    .set({ answer, answeredAt: scope.now })
    .where(and(eq(panelists.panelId, panelId), eq(panelists.memberId, me)));
  await audit(scope, "visit.answered", panel, { before: { answer: seat.answer }, after: { answer } });
  await announce(scope, "visit", panelId);
}
