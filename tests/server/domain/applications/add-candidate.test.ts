import { beforeAll, describe, expect, test } from "vitest";
import { addCandidate } from "@/server/domain/applications/add-candidate";
import { addedInput } from "@/server/domain/applications/input/adding";
import { listApplicationsOf } from "@/server/domain/applications/reads";
import { findCandidate } from "@/server/domain/candidates/reads";
import { listFiles } from "@/server/domain/candidates/reads/files";
import { closeJob } from "@/server/domain/jobs/close";
import { apply, draftJob, openJob, storedCv } from "../../../support/applicants";
import { asMember, type Cast, foundGlasshouse } from "../../../support/cast";

let cast: Cast;
beforeAll(async () => {
  cast = await foundGlasshouse();
});

const add = (given: Record<string, unknown>, cv: ReturnType<typeof storedCv> | null = null) =>
  asMember(cast.recruiter, (scope) =>
    addCandidate(scope, {
      ...addedInput.parse({ name: "Ada Almeida", source: "a fair", ...given }),
      cv,
    }),
  );

describe("adding somebody by hand", () => {
  test("keeps where they came from, who referred them, and their CV to be read", async () => {
    const { candidateId, applicationId } = await add(
      { email: "ada@one.test", referredById: cast.manager.memberId },
      storedCv(),
    );
    expect(applicationId).toBeNull();
    const [candidate, files] = await asMember(cast.recruiter, async (scope) => [
      await findCandidate(scope, candidateId),
      await listFiles(scope, candidateId),
    ]);
    expect(candidate).toMatchObject({ source: "a fair", referredById: cast.manager.memberId });
    expect(files).toMatchObject([{ kind: "cv", textState: "waiting" }]);
  });

  test("puts them into the first stage of a job, also of a draft, with a promise, and writes them nothing", async () => {
    const job = await draftJob(cast);
    const { candidateId } = await add({ email: "ada@two.test", jobId: job.id });
    const applications = await asMember(cast.recruiter, (scope) => listApplicationsOf(scope, candidateId));
    expect(applications).toMatchObject([{ stageName: "Applied", source: "a fair", state: "active" }]);
    const mails = await asMember(cast.recruiter, ({ tx }) =>
      tx.query.outbox.findMany({ where: (mail, { eq }) => eq(mail.candidateId, candidateId) }),
    );
    expect(mails).toEqual([]);
  });

  test("who is known by this address is not added again, and nothing of theirs is touched", async () => {
    const known = await apply(cast, await openJob(cast), { email: "ada@three.test" });
    await expect(add({ email: "ADA@three.test" })).rejects.toMatchObject({ field: "email" });
    const candidate = await asMember(cast.recruiter, (scope) => findCandidate(scope, known.candidateId));
    expect(candidate).toMatchObject({ name: "Theo Marchetti", source: "" });
  });

  test("nobody is added to a job that is closed", async () => {
    const job = await openJob(cast);
    await asMember(cast.recruiter, (scope) => closeJob(scope, { jobId: job.id }));
    await expect(add({ email: "ada@four.test", jobId: job.id })).rejects.toMatchObject({ field: "jobId" });
  });
});
