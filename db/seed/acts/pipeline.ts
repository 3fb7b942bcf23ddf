import { addNote } from "@/server/domain/applications/add-note";
import { addTask } from "@/server/domain/applications/add-task";
import { moveApplication } from "@/server/domain/applications/move";
import { moveStillDeciding } from "@/server/domain/applications/move-still-deciding";
import { readMessages } from "@/server/domain/applications/read-messages";
import { sendMessage } from "@/server/domain/applications/send-message";
import { setNextStep } from "@/server/domain/applications/set-next-step";
import { writeMessage } from "@/server/domain/applications/write-message";
import { addToPool } from "@/server/domain/candidates/add-to-pool";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import type { PersonKey } from "../content/company";
import { minutesAfter } from "../days";
import type { Life } from "./life";

export async function move(
  life: Life,
  at: Date,
  kind: "review" | "interview" | "decision",
  by: PersonKey = "recruiter",
) {
  const { applicationId, version, opening } = life;
  const toStageId = opening.stages[kind] ?? "";
  const moved = await life.history.by(by, at, (scope) =>
    moveApplication(scope, { applicationId, toStageId, version }),
  );
  Object.assign(life, { version: moved.version, promisedOn: moved.promisedOn });
}

export async function stillDecide(life: Life, at: Date, promisedOn: string, reason: string) {
  const { applicationId } = life;
  const moved = await life.history.by("recruiter", at, (scope) =>
    moveStillDeciding(scope, { applicationId, promisedOn, reason }),
  );
  await life.history.post(minutesAfter(at, 1));
  Object.assign(life, { version: moved.version, promisedOn: moved.promisedOn });
}

export const note = ({ history, applicationId }: Life, at: Date, by: PersonKey, body: string) =>
  history.by(by, at, (scope) => addNote(scope, { applicationId, body }));

/** A note that names a colleague, who is told by mail. */
export async function noteTo(life: Life, at: Date, by: PersonKey, body: string) {
  await note(life, at, by, body);
  await life.history.post(minutesAfter(at, 1));
}

export const task = (
  { history, applicationId, candidateId }: Life,
  at: Date,
  by: PersonKey,
  given: { what: string; assigneeId: string; dueOn: string },
) => history.by(by, at, (scope) => addTask(scope, { applicationId, candidateId, ...given }));

export const keepInMind = ({ history, candidateId }: Life, at: Date, why: string, untilOn: string) =>
  history.by("recruiter", at, (scope) => addToPool(scope, { candidateId, why, untilOn }));

export const plan = ({ history, applicationId }: Life, at: Date, nextStep: string) =>
  history.by("recruiter", at, (scope) => setNextStep(scope, { applicationId, nextStep }));

export async function withdraw({ history, applicationId, candidateId }: Life, at: Date, reason: string) {
  await history.byCandidateChoosing(candidateId, at, (scope) =>
    withdrawApplication(scope, { applicationId, reason }),
  );
  await history.post(minutesAfter(at, 1));
}

/** The candidate writes, the recruiter answers, and so on; each reads before they write. */
export async function converse(life: Life, from: Date, lines: readonly string[]) {
  const { history, applicationId, candidateId } = life;
  let at = from;
  for (const [index, body] of lines.entries()) {
    if (index % 2 === 0) {
      await history.byCandidate(candidateId, at, async (scope) => {
        if (index > 0) await readMessages(scope, { applicationId });
        await writeMessage(scope, { applicationId, body });
      });
    } else {
      await history.by("recruiter", at, async (scope) => {
        await readMessages(scope, { applicationId });
        await sendMessage(scope, { applicationId, body });
      });
      await history.post(minutesAfter(at, 1));
    }
    at = minutesAfter(at, life.chance.whole(25, 110));
  }
  const last = lines.length % 2 === 1;
  if (last && lines.length > 1)
    await history.by("recruiter", at, (scope) => readMessages(scope, { applicationId }));
  if (!last) await history.byCandidate(candidateId, at, (scope) => readMessages(scope, { applicationId }));
}

/** Somebody wrote, and nobody has answered yet. */
export const ask = ({ history, applicationId, candidateId }: Life, at: Date, body: string) =>
  history.byCandidate(candidateId, at, (scope) => writeMessage(scope, { applicationId, body }));
