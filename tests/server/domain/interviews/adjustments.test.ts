import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { adjustments, auditEntries, auditValues, outbox } from "@/db/schema";
import { listArrivals } from "@/server/domain/interviews/reads/visits";
import { stateAdjustments } from "@/server/domain/interviews/state-adjustments";
import {
  apiAs,
  apiAsCandidate,
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";

const hour = 3_600_000;
const words = "Step-free access, and ten minutes before the start.";
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let slot = 0;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

const invited = (email = `theo-${slot}@example.test`) =>
  scheduleInterview(cast, opening, {
    startsAt: new Date(Date.now() + ++slot * 2 * hour),
    applicant: { email },
  });

test("the candidate answers in the portal, and who arranges the day reads it; the panel never does", async () => {
  const interview = await invited("needs@example.test");
  const { applicationId, panelId } = interview;
  const portal = await apiAsCandidate("needs@example.test", cast.slug);
  expect((await portal.portal.application({ applicationId })).adjustments).toBeNull();
  await portal.portal.stateAdjustments({ applicationId, words });
  expect((await portal.portal.application({ applicationId })).adjustments).toMatchObject({ words });

  for (const player of [cast.recruiter, cast.frontDesk, cast.owner]) {
    const day = await (await apiAs(player)).visits.day({ panelId });
    expect(day.stated).toMatchObject({ words, memberName: null });
  }
  const { arrivals } = await asMember(cast.frontDesk, (scope) => listArrivals(scope));
  expect(arrivals.find((one) => one.panelId === panelId)?.adjustments ?? words).toBe(words);

  for (const player of [cast.panelists[0], cast.manager]) {
    const api = await apiAs(player);
    await expect(api.visits.day({ panelId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const rows = await asMember(player, ({ tx }) => tx.select().from(adjustments));
    expect(rows).toEqual([]);
    for (const read of [
      api.panels.kit({ panelId }),
      api.panels.get({ panelId }),
      api.scorecards.mine({ panelId }).catch(() => null),
      api.debriefs.get({ applicationId }).catch(() => null),
      api.today.get().catch(() => null),
    ])
      expect(JSON.stringify(await read)).not.toContain("Step-free");
  }
});

test("nothing of it stands in the debrief or the kit, not even for who may read it elsewhere", async () => {
  const { applicationId, panelId } = await invited();
  await asMember(cast.recruiter, (scope) => stateAdjustments(scope, { applicationId, words }));
  const api = await apiAs(cast.recruiter);
  for (const read of [api.panels.kit({ panelId }), api.debriefs.get({ applicationId }).catch(() => null)])
    expect(JSON.stringify(await read)).not.toContain("Step-free");
});

test("who scheduled the panel gets a mail that leads to the words and does not hold them, nor does the trail", async () => {
  const { applicationId, candidateId } = await invited();
  await asCandidate({ ...cast, candidateId }, (scope) => stateAdjustments(scope, { applicationId, words }));
  const mails = await asSystem(cast.organisationId, ({ tx }) =>
    tx.select().from(outbox).where(eq(outbox.applicationId, applicationId)),
  );
  const told = mails.filter(({ kind }) => kind === "adjustments_stated");
  expect(told.map(({ toAddress }) => toAddress)).toEqual([cast.recruiter.email]);
  expect(JSON.stringify(told)).not.toContain("Step-free");
  const trail = await asSystem(cast.organisationId, ({ tx }) =>
    tx
      .select({ verb: auditEntries.verb, after: auditValues.after })
      .from(auditEntries)
      .innerJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
      .where(eq(auditEntries.applicationId, applicationId)),
  );
  expect(trail).toContainEqual({ verb: "adjustments.stated", after: { needsSomething: true } });
  expect(JSON.stringify(trail)).not.toContain("Step-free");
});

test("the latest words count, whoever said them, and empty words say that nothing is needed", async () => {
  const { applicationId, candidateId, panelId } = await invited();
  const day = async () => (await (await apiAs(cast.recruiter)).visits.day({ panelId })).stated;
  await asCandidate({ ...cast, candidateId }, (scope) => stateAdjustments(scope, { applicationId, words }));
  await asMember(cast.recruiter, (scope) =>
    stateAdjustments(scope, { applicationId, words: "By phone: a lift." }),
  );
  expect(await day()).toMatchObject({ words: "By phone: a lift.", memberName: "Rita Reyes" });
  await asCandidate({ ...cast, candidateId }, (scope) =>
    stateAdjustments(scope, { applicationId, words: "" }),
  );
  expect(await day()).toMatchObject({ words: "", memberName: null });
});

test("a candidate says it of their own application alone, and cannot say it as a member", async () => {
  const mine = await invited();
  const theirs = await invited();
  await expect(
    asCandidate({ ...cast, candidateId: mine.candidateId }, (scope) =>
      stateAdjustments(scope, { applicationId: theirs.applicationId, words }),
    ),
  ).rejects.toThrow("was not found");
  await expect(
    asCandidate({ ...cast, candidateId: mine.candidateId }, ({ tx, now }) =>
      tx.insert(adjustments).values({
        applicationId: mine.applicationId,
        candidateId: mine.candidateId,
        memberId: cast.recruiter.memberId,
        words,
        statedAt: now,
      }),
    ),
  ).rejects.toMatchObject({ cause: { code: "42501" } });
});
