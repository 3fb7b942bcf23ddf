import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries, auditValues } from "@/db/schema";
import { addTask } from "@/server/domain/applications/add-task";
import { assignOwner } from "@/server/domain/applications/assign-owner";
import { finishTask } from "@/server/domain/applications/finish-task";
import { findApplication } from "@/server/domain/applications/reads";
import { reopenTask } from "@/server/domain/applications/reopen-task";
import { replaceCv } from "@/server/domain/applications/replace-cv";
import { setNextStep } from "@/server/domain/applications/set-next-step";
import { addToPool } from "@/server/domain/candidates/add-to-pool";
import { correctDetails } from "@/server/domain/candidates/correct";
import { leavePool } from "@/server/domain/candidates/leave-pool";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import type { Scope } from "@/server/domain/scope";
import { apply, openJob, storedCv } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { overlap } from "../../../support/overlap";

// Two people do two things at once. Each change in the trail begins where the one before it ended, and what changed
// nothing is not in it.

let cast: Cast;
let who: { organisationId: string; candidateId: string };
let applicationId: string;
beforeEach(async () => {
  cast = await foundGlasshouse();
  const applied = await apply(cast, await openJob(cast));
  who = { organisationId: cast.organisationId, candidateId: applied.candidateId };
  applicationId = applied.applicationId;
});

/** What the trail says about one verb, in the order in which it was done. */
const trail = (verb: string) =>
  asSystem(cast.organisationId, ({ tx }) =>
    tx
      .select({ before: auditValues.before, after: auditValues.after })
      .from(auditEntries)
      .leftJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
      .where(eq(auditEntries.verb, verb))
      .orderBy(asc(auditEntries.id)),
  );

/** The recruiter does one thing, and the manager does the other before the first is committed. */
const atOnce = (first: (scope: Scope) => Promise<unknown>, second: (scope: Scope) => Promise<unknown>) =>
  overlap(
    (hold) =>
      asMember(cast.recruiter, async (scope) => {
        await first(scope);
        await hold();
      }),
    () => asMember(cast.manager, second),
  );

const fulfilled = [{ status: "fulfilled" }, { status: "fulfilled" }];

describe("what it was before", () => {
  test("is what the other made it: the owner", async () => {
    const to = (ownerId: string) => (scope: Scope) => assignOwner(scope, { applicationId, ownerId });
    expect(await atOnce(to(cast.owner.memberId), to(cast.manager.memberId))).toMatchObject(fulfilled);
    expect(await trail("application.owner-assigned")).toMatchObject([
      { after: { owner: cast.owner.name } },
      { before: { owner: cast.owner.name }, after: { owner: cast.manager.name } },
    ]);
  });

  test("the next step", async () => {
    const say = (nextStep: string) => (scope: Scope) => setNextStep(scope, { applicationId, nextStep });
    expect(await atOnce(say("Call"), say("Write"))).toMatchObject(fulfilled);
    expect(await trail("application.next-step-set")).toMatchObject([
      { before: { nextStep: "" }, after: { nextStep: "Call" } },
      { before: { nextStep: "Call" }, after: { nextStep: "Write" } },
    ]);
  });

  test("how a candidate is called, in two windows", async () => {
    const details = { phone: "", location: "Lyon", locale: "fr", timeZone: "Europe/Paris" };
    const called = (name: string) => (scope: Scope) => correctDetails(scope, { ...details, name });
    const results = await overlap(
      (hold) =>
        asCandidate(who, async (scope) => {
          await called("Théo Marchetti")(scope);
          await hold();
        }),
      () => asCandidate(who, called("Théo Marchetti-Roux")),
    );
    expect(results).toMatchObject(fulfilled);
    expect(await trail("candidate.corrected")).toMatchObject([
      { before: { name: "Theo Marchetti" }, after: { name: "Théo Marchetti" } },
      { before: { name: "Théo Marchetti" }, after: { name: "Théo Marchetti-Roux" } },
    ]);
  });
});

test("a CV is not replaced in an application that is withdrawn in another window", async () => {
  const { cvId } = await asMember(cast.recruiter, (scope) => findApplication(scope, applicationId));
  const [, replaced] = await overlap(
    (hold) =>
      asCandidate(who, async (scope) => {
        await withdrawApplication(scope, { applicationId });
        await hold();
      }),
    () => asCandidate(who, (scope) => replaceCv(scope, { applicationId, cv: storedCv("new.pdf") as never })),
  );
  expect(replaced).toMatchObject({
    status: "rejected",
    reason: { message: "This application is closed. Its CV stays as it is." },
  });
  const after = await asMember(cast.recruiter, (scope) => findApplication(scope, applicationId));
  expect(after).toMatchObject({ cvId, state: "withdrawn" });
});

describe("who is second hears that it is done, and the trail holds it once:", () => {
  const already = (sentence: string) => [
    { status: "fulfilled" },
    { status: "rejected", reason: { message: sentence } },
  ];

  test("a task that is finished, and one that is opened again", async () => {
    const { id: taskId } = await asMember(cast.recruiter, (scope) =>
      addTask(scope, {
        ...{ candidateId: who.candidateId, applicationId, what: "Call", dueOn: "2199-01-07" },
        assigneeId: cast.manager.memberId,
      }),
    );
    const finish = (scope: Scope) => finishTask(scope, { taskId });
    expect(await atOnce(finish, finish)).toMatchObject(already("This task is done already."));
    expect(await trail("task.finished")).toHaveLength(1);
    const reopen = (scope: Scope) => reopenTask(scope, { taskId });
    expect(await atOnce(reopen, reopen)).toMatchObject(already("This task is open already."));
    expect(await trail("task.reopened")).toHaveLength(1);
  });

  test("somebody who leaves the talent pool", async () => {
    const { id: entryId } = await asMember(cast.recruiter, (scope) =>
      addToPool(scope, { candidateId: who.candidateId, why: "Second of two.", untilOn: "2199-05-01" }),
    );
    const leave = (scope: Scope) => leavePool(scope, { entryId });
    expect(await atOnce(leave, leave)).toMatchObject(
      already("They have left the talent pool. Load the page again."),
    );
    expect(await trail("pool-entry.left")).toHaveLength(1);
  });
});
