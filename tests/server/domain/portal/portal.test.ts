import { beforeEach, describe, expect, test } from "vitest";
import { answerApplication } from "@/server/domain/applications/answer";
import { moveApplication } from "@/server/domain/applications/move";
import { findApplication } from "@/server/domain/applications/reads";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { listTermsAnswers } from "@/server/domain/engagements/reads/terms";
import { findJob, listStages } from "@/server/domain/jobs/reads";
import { findPortalApplication, listPortalApplications } from "@/server/domain/portal/reads/applications";
import { findPortalContract } from "@/server/domain/portal/reads/contract";
import { headline, type Standing, stepsOf } from "@/server/domain/portal/rules";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { apply, openJob } from "../../../support/applicants";
import {
  apiAsCandidate,
  apiAsStranger,
  asCandidate,
  asMember,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";
import { decide } from "../../../support/decided";
import {
  atWork,
  type Someone,
  signing,
  tellDecision,
  toConsult,
  withApprovedTerms,
  withContract,
  withOfferedTerms,
} from "../../../support/second-door";

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

const page = (who: Someone) => asCandidate(who, (scope) => findPortalApplication(scope, who.applicationId));
const someone = async (): Promise<Someone> => {
  const job = await openJob(cast);
  const { applicationId, candidateId } = await apply(cast, job);
  return { organisationId: cast.organisationId, applicationId, candidateId, jobId: job.id };
};

describe("an application's page", () => {
  test("opens with the promised day while nobody has answered", async () => {
    const shown = await page(await someone());
    expect(shown.headline).toMatch(/^You will hear by \w+ \d{1,2} \w+/);
    expect(shown.next).toEqual({ kind: "nothing" });
  });

  test("moving back never shows, and neither does the final column before the answer is told", async () => {
    const who = await someone();
    const stages = await asMember(cast.recruiter, (scope) => listStages(scope, who.jobId));
    const move = async (index: number) => {
      const { version } = await asMember(cast.recruiter, (scope) =>
        findApplication(scope, who.applicationId),
      );
      const toStageId = stages[index]?.id ?? "";
      await asMember(cast.recruiter, (scope) =>
        moveApplication(scope, { applicationId: who.applicationId, toStageId, version }),
      );
    };
    const steps = async () => (await page(who)).steps.map(({ text, state }) => `${text}: ${state}`);
    await move(2);
    const forward = await steps();
    expect(forward).toEqual([
      "Received: done",
      "Being read: done",
      "Interview: now",
      "Being decided: next",
      "Answer: next",
    ]);
    await move(1);
    expect(await steps()).toEqual(forward);
  });

  test("a decision that was not released never shows", async () => {
    const who = await someone();
    const before = await page(who);
    await decide(cast.manager, who.applicationId, "not_now");
    expect(await page(who)).toEqual(before);
    await tellDecision(cast, who.applicationId);
    expect((await page(who)).headline).toContain("Not this time");
  });

  test("neither do terms, approvals or a release that has not left", async () => {
    const who = await toConsult(cast);
    const before = await page(who);
    await withApprovedTerms(cast, {}, who);
    expect(await page(who)).toEqual(before);
  });

  test("says that another was chosen only when that is true", async () => {
    const first = await withOfferedTerms(cast);
    expect((await page(first)).headline).toBe("It is not this job, and we would love to work with you");
    const second = await toConsult(cast);
    const job = await asMember(cast.recruiter, (scope) => findJob(scope, second.jobId));
    const rival = await apply(cast, job);
    await asMember(cast.manager, (scope) =>
      answerApplication(scope, { applicationId: rival.applicationId, state: "hired" }),
    );
    await withOfferedTerms(cast, {}, second);
    expect((await page(second)).headline).toBe(
      "We chose another candidate, and we would love to work with you",
    );
  });

  test("leads from the terms to the signature to the work", async () => {
    expect((await page(await withOfferedTerms(cast))).next).toEqual({ kind: "answer-terms" });
    const waiting = await withContract(cast);
    expect((await page(waiting)).next).toEqual({ kind: "sign", contractId: waiting.contractId });
    const working = await page(await atWork(cast));
    expect(working.next).toEqual({ kind: "work" });
    expect(working.steps.map(({ text }) => text).slice(-2)).toEqual([
      "You accepted the engagement",
      "Signed: the engagement began",
    ]);
  });

  test("who has withdrawn is left in peace", async () => {
    const who = await someone();
    await asCandidate(who, (scope) => withdrawApplication(scope, { applicationId: who.applicationId }));
    const shown = await page(who);
    expect(shown.headline).toBe("You have withdrawn your application");
    expect(shown.steps.at(-1)?.text).toBe("You withdrew");
  });
});

describe("whose page it is", () => {
  test("another candidate's application, contract and answers are not found", async () => {
    const [mine, theirs] = [await withContract(cast), await withContract(cast)];
    await expect(
      asCandidate(mine, (scope) => findPortalApplication(scope, theirs.applicationId)),
    ).rejects.toThrow("was not found");
    await expect(
      asCandidate(mine, (scope) => findPortalContract(scope, theirs.contractId, null)),
    ).rejects.toThrow("was not found");
    expect(await asCandidate(mine, (scope) => listTermsAnswers(scope, [theirs.termsId]))).toEqual([]);
    expect(await asCandidate(mine, (scope) => listPortalApplications(scope, theirs.candidateId))).toEqual([]);
  });

  test("the portal shows the applications of one address in every organisation, and of no other", async () => {
    const other = await foundGlasshouse();
    const email = `ines-${cast.slug}@example.test`;
    await apply(cast, await openJob(cast), { email });
    await apply(other, await openJob(other), { email });
    await apply(other, await openJob(other));
    const portal = await apiAsCandidate(email, null);
    const slugs = (await portal.portal.home()).map(({ organisation }) => organisation.slug);
    expect(slugs.toSorted()).toEqual([cast.slug, other.slug].toSorted());
  });

  test("at another organisation's address nothing of mine is there, and a stranger is asked for a link", async () => {
    const email = `ines-${cast.slug}@example.test`;
    const { applicationId } = await apply(cast, await openJob(cast), { email });
    const other = await foundGlasshouse();
    const elsewhere = await apiAsCandidate(email, other.slug);
    await expect(elsewhere.portal.application({ applicationId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(apiAsStranger(cast.slug).portal.application({ applicationId })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  });

  test("signing through the portal asks for the code that this session has proved", async () => {
    const email = `ines-${cast.slug}@example.test`;
    const who = await withContractOf(email);
    const unproven = await apiAsCandidate(email, cast.slug);
    const { provedAt: _provedAt, address: _address, userAgent: _agent, ...form } = signing(who.contractId);
    await expect(unproven.portal.sign(form)).rejects.toMatchObject({ code: "CONFLICT" });
    const proven = await apiAsCandidate(email, cast.slug, new Date());
    expect(await proven.portal.sign(form)).toMatchObject({ binding: false });
  });
});

async function withContractOf(email: string) {
  const who = await withOfferedTerms(cast, {}, await toConsult(cast, { email }));
  return { ...who, ...(await asCandidate(who, (scope) => acceptTerms(scope, { termsId: who.termsId }))) };
}

describe("the words of the answer", () => {
  const standing: Standing = {
    state: "active",
    promisedOn: "2026-06-04",
    answeredAt: null,
    hearsByOnceAnswered: null,
    today: "2026-06-01",
    organisation: "Glasshouse",
    firstName: "Theo",
    anotherChosen: false,
    terms: null,
    engagement: null,
    offer: null,
    contract: null,
    nextPanel: null,
    choosing: null,
  };

  test("name the day, its year when it is another one, and own up to being late", () => {
    expect(headline(standing)).toBe("You will hear by Thursday 4 June");
    expect(headline({ ...standing, promisedOn: "2027-01-04" })).toBe(
      "You will hear by Monday 4 January 2027",
    );
    expect(headline({ ...standing, promisedOn: "2026-06-01" })).toBe("You will hear today");
    expect(headline({ ...standing, today: "2026-06-05" })).toContain("we are late. We are sorry");
  });

  test("an answer given early leaves out the steps that were never taken", () => {
    const at = new Date("2026-06-01T09:00:00Z");
    const stages = ["Received", "Interview", "Answer"].map((candidateName, position) => ({
      id: candidateName,
      candidateName,
      position,
      kind: candidateName === "Answer" ? "final" : "review",
      removedAt: null,
    }));
    const steps = stepsOf({ stages, moves: [], appliedAt: at, answeredAt: at, withdrawnAt: null });
    expect(steps.map(({ text, state }) => `${text}: ${state}`)).toEqual(["Received: done", "Answer: done"]);
  });
});
