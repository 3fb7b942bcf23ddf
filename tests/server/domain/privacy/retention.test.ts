import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { applications, erasures, outbox, retentionNotices } from "@/db/schema";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { keepMe } from "@/server/domain/privacy/keep-me";
import { findRetention } from "@/server/domain/privacy/reads/retention";
import { setRetention } from "@/server/domain/privacy/set-retention";
import { watchRetention } from "@/server/domain/privacy/watch-retention";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { atWork } from "../../../support/second-door";

const day = 86_400_000;
const now = Date.now();
/** So many days from the beginning. */
const on = (days: number) => new Date(now + days * day);

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
  await asMember(cast.owner, (scope) => setRetention(scope, { months: 12 }));
});

const watch = (days: number) => asSystem(cast.organisationId, watchRetention, on(days));
const erased = () => asSystem(cast.organisationId, (scope) => scope.tx.select().from(erasures));

/** Somebody who applied and withdrew: nobody has anything to say to them any more. */
async function silent() {
  const applied = await apply(cast, await openJob(cast));
  const who = { organisationId: cast.organisationId, ...applied };
  await asSystem(cast.organisationId, (scope) =>
    withdrawApplication(
      { ...scope, actor: { type: "candidate", ...who } },
      { applicationId: applied.applicationId },
    ),
  );
  return who;
}

test("whoever was silent for the months is told 30 days before, and goes on the day they were told", async () => {
  const who = await silent();
  expect(await watch(300)).toEqual({ told: 0, going: 0 });
  expect(await watch(340)).toEqual({ told: 1, going: 0 });
  expect(await watch(341)).toEqual({ told: 0, going: 0 });
  const [notice] = await asSystem(cast.organisationId, (scope) => scope.tx.select().from(retentionNotices));
  expect(Date.parse(notice!.erasesOn)).toBeGreaterThanOrEqual(on(340 + 29).getTime());
  const mails = await asSystem(cast.organisationId, (scope) =>
    scope.tx.select().from(outbox).where(eq(outbox.kind, "erasure_notice")),
  );
  expect(mails).toMatchObject([{ candidateId: who.candidateId }]);
  const going = await asSystem(cast.organisationId, findRetention, on(345));
  expect(going.going).toMatchObject([
    { candidateId: who.candidateId, isTold: true, goesOn: notice!.erasesOn },
  ]);
  expect(await watch(372)).toEqual({ told: 0, going: 1 });
  expect(await watch(373)).toEqual({ told: 0, going: 0 });
  expect(await erased()).toMatchObject([{ candidateId: who.candidateId, reason: "retention" }]);
});

test("who would rather be kept is kept, and their time begins anew", async () => {
  const who = await silent();
  await watch(340);
  await asCandidate(who, keepMe, on(350));
  expect(await watch(372)).toEqual({ told: 0, going: 0 });
  expect(await erased()).toEqual([]);
  expect(await watch(350 + 340)).toEqual({ told: 1, going: 0 });
});

test("who is in conversation never goes: applying, hired, consulting, or open to it", async () => {
  await apply(cast, await openJob(cast));
  await atWork(cast);
  const open = await silent();
  await asSystem(cast.organisationId, (scope) =>
    scope.tx
      .update(applications)
      .set({ openToEngagement: true })
      .where(eq(applications.id, open.applicationId)),
  );
  const hired = await silent();
  await asSystem(cast.organisationId, (scope) =>
    scope.tx.update(applications).set({ state: "hired" }).where(eq(applications.id, hired.applicationId)),
  );
  expect(await watch(3_000)).toEqual({ told: 0, going: 0 });
});

test("who applies again after the notice stays, and the notice with them no longer stands", async () => {
  const who = await silent();
  await watch(340);
  await asSystem(cast.organisationId, (scope) =>
    scope.tx
      .update(applications)
      .set({ state: "active", appliedAt: on(345) })
      .where(eq(applications.id, who.applicationId)),
  );
  expect(await watch(372)).toEqual({ told: 0, going: 0 });
  const [notice] = await asSystem(cast.organisationId, (scope) => scope.tx.select().from(retentionNotices));
  expect(notice!.keptAt).not.toBeNull();
});

test("without the setting nobody goes unasked", async () => {
  await silent();
  await asMember(cast.owner, (scope) => setRetention(scope, { months: null }));
  expect(await watch(5_000)).toEqual({ told: 0, going: 0 });
});
