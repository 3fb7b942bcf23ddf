import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { errorCode } from "@/db/client";
import { panelists, panels } from "@/db/schema";
import { Conflict } from "@/server/domain/errors";
import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import type { Plan } from "@/server/domain/interviews/reads/plans";
import { listTimes } from "@/server/domain/interviews/reads/proposals";
import { reschedulePanel } from "@/server/domain/interviews/reschedule-panel";
import type { Job } from "@/server/domain/jobs/reads";
import { apply } from "../../../support/applicants";
import { apiAsCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { openJobWithPlan } from "../../../support/interviewing";

// Whoever arranges something for one application waits for its turn. Two that each held what the other wants would
// be broken up by the database, after a second, and one of them would read of a failure.

process.env.DATABASE_POOL_SIZE = "40";
const hour = 3_600_000;
const PAIRS = 20;

let cast: Cast;
let opening: { job: Job; plan: Plan };
let count = 0;
beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

const later = () => new Date(Math.ceil(Date.now() / hour) * hour + (24 + 2 * ++count) * hour);
const read = <T>(work: Parameters<typeof asSystem<T>>[1]) => asSystem(cast.organisationId, work);

/** Somebody with three times to choose from. */
async function choosing() {
  const email = `turns-${++count}@example.test`;
  const { applicationId } = await apply(cast, opening.job, { email });
  const { proposalId } = await asMember(cast.recruiter, (scope) =>
    proposeTimes(scope, {
      ...{ applicationId, planId: opening.plan.id, times: [later(), later(), later()] },
      ...{ timeZone: "Europe/London", durationMinutes: 60, panelistIds: [cast.panelists[0].memberId] },
      answerBy: new Date(Date.now() + 30 * 24 * hour).toISOString().slice(0, 10),
    }),
  );
  const times = await read((scope) => listTimes(scope, [proposalId]));
  const api = await apiAsCandidate(email, cast.slug);
  const choose = (at: number) => api.portal.chooseTime({ timeId: times[at]!.id });
  const withdraw = () => api.portal.withdraw({ applicationId, reason: "" });
  return { applicationId, choose, withdraw };
}

/** The same with the first time chosen, so that there is a panel to move and to call off. */
async function chosen() {
  const them = await choosing();
  const { panelId } = await them.choose(0);
  return { ...them, panelId };
}

const cancel = ({ panelId }: { panelId: string }) =>
  asMember(cast.recruiter, (scope) => cancelPanel(scope, { panelId, reason: "" }));
const move = ({ panelId }: { panelId: string }) => {
  const startsAt = later();
  return asMember(cast.recruiter, (scope) =>
    reschedulePanel(scope, { panelId, startsAt, timeZone: "Europe/London" }),
  );
};

/** All at once; whatever is refused is refused by a rule. */
async function refusalsOf(attempts: Promise<unknown>[]) {
  const results = await Promise.allSettled(attempts);
  const reasons = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const failures = reasons.filter((reason) => !(reason instanceof Conflict) && reason.code !== "CONFLICT");
  expect(failures.map((failure) => `${errorCode(failure.cause)} ${failure.message}`)).toEqual([]);
  return reasons.map(({ message }) => String(message));
}

describe("what happens to one application at the same moment happens in turns", { timeout: 120_000 }, () => {
  test("a panel is called off while its candidate chooses another time", async () => {
    const all = await Promise.all(Array.from({ length: PAIRS }, chosen));
    const refusals = await refusalsOf(all.flatMap((them) => [cancel(them), them.choose(1)]));
    for (const refusal of refusals) expect(refusal).toMatch(/no longer hold/);
    for (const { panelId } of all) {
      const [panel] = await read((scope) => scope.tx.select().from(panels).where(eq(panels.id, panelId)));
      expect(panel!.state).toBe("cancelled");
      const seats = await read((scope) =>
        scope.tx.select().from(panelists).where(eq(panelists.panelId, panelId)),
      );
      expect(seats.filter(({ releasedAt }) => releasedAt === null)).toEqual([]);
    }
  });

  test("a panel is moved while its candidate chooses another time", async () => {
    const all = await Promise.all(Array.from({ length: PAIRS }, chosen));
    const refusals = await refusalsOf(all.flatMap((them) => [move(them), them.choose(1)]));
    for (const refusal of refusals) expect(refusal).toMatch(/no longer hold/);
  });

  test("a candidate withdraws in one window and chooses a time in another", async () => {
    const all = await Promise.all(Array.from({ length: PAIRS }, choosing));
    const refusals = await refusalsOf(all.flatMap((them) => [them.withdraw(), them.choose(2)]));
    for (const refusal of refusals) expect(refusal).toMatch(/no longer hold|withdrawn/);
    for (const { applicationId } of all) {
      const theirs = await read((scope) =>
        scope.tx.select().from(panels).where(eq(panels.applicationId, applicationId)),
      );
      expect(theirs.filter(({ state }) => state === "scheduled")).toEqual([]);
    }
  });
});
