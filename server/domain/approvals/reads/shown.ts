import { asc, desc, eq, inArray } from "drizzle-orm";
import { approvals } from "@/db/schema";
import { listEveryMember } from "../../organisations/reads";
import { memberOf, type Scope } from "../../scope";
import type { ApprovalKind } from "../input";
import { findHouse, listSteps, SUBJECT } from "../reads";
import { refuseAnswering, refuseSendingBack } from "../rules";
import { stepInWords, turnOf, waitingFor } from "../rules/turns";

/** Every asking about some jobs, offers or terms, the newest first, as it is shown: names, answers, and whose turn it is. */
export async function listAskings(scope: Scope, kind: ApprovalKind, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await scope.tx
    .select()
    .from(approvals)
    .where(inArray(approvals[SUBJECT[kind]], ids))
    .orderBy(desc(approvals.id));
  const steps = await listSteps(
    scope,
    rows.map(({ id }) => id),
  );
  const house = await findHouse(scope);
  const everybody = await listEveryMember(scope);
  const nameOf = (id: string | null) => everybody.find((member) => member.id === id)?.name ?? null;
  const me = memberOf(scope);
  return rows.map((row) => {
    const asking = { ...row, steps: steps.filter(({ approvalId }) => approvalId === row.id) };
    return {
      id: row.id,
      subjectId: row[SUBJECT[kind]] ?? "",
      version: row.version,
      ordering: row.ordering,
      state: row.state,
      askedAt: row.askedAt,
      askedBy: nameOf(row.askedBy),
      waitsFor: row.state === "waiting" ? waitingFor(asking, house) : null,
      /** The step that the member who asks may answer now. */
      myStepId: turnOf(asking, me, house)?.step.id ?? null,
      refusals: {
        approve: refuseAnswering(asking, me, house),
        sendBack: refuseSendingBack(asking, me, house),
      },
      steps: asking.steps.map((step) => ({
        id: step.id,
        who: stepInWords(step, { members: everybody }),
        answer: step.answer,
        answeredBy: nameOf(step.answeredBy),
        answeredFor: nameOf(step.answeredFor),
        answeredAt: step.answeredAt,
        reason: step.reason,
      })),
    };
  });
}
/** What waits for the member who asks, oldest first: for Today. */
export async function listMyTurns(scope: Scope) {
  const waiting = await scope.tx
    .select()
    .from(approvals)
    .where(eq(approvals.state, "waiting"))
    .orderBy(asc(approvals.askedAt))
    .limit(500);
  if (waiting.length === 0) return [];
  const steps = await listSteps(
    scope,
    waiting.map(({ id }) => id),
  );
  const house = await findHouse(scope);
  const me = memberOf(scope);
  return waiting.filter((row) =>
    turnOf({ ...row, steps: steps.filter(({ approvalId }) => approvalId === row.id) }, me, house),
  );
}
