import { applications, candidates } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { newId } from "@/server/domain/ids";
import { type Job, listStages } from "@/server/domain/jobs/reads";
import { asSystem, type Cast } from "./cast";

/** Thousands of people who have applied: as rows, because as many forms would take minutes. */
export function manyApplicants(cast: Cast, job: Job, count: number, now = new Date()) {
  return asSystem(
    cast.organisationId,
    async (scope) => {
      const [stage] = await listStages(scope, job.id);
      const people = Array.from({ length: count }, (_one, index) => {
        const id = newId();
        const email = `many-${id}@example.test`;
        return {
          id,
          name: `Applicant ${index + 1}`,
          nameNorm: `applicant ${index + 1}`,
          email,
          emailNorm: email,
          createdAt: now,
        };
      });
      await insertMany(scope.tx, candidates, people);
      const rows = people.map(({ id: candidateId }) => ({
        id: newId(),
        candidateId,
        jobId: job.id,
        stageId: stage!.id,
        ownerId: cast.recruiter.memberId,
        appliedAt: now,
        stageEnteredAt: now,
        promisedOn: new Date(now.getTime() + 10 * 86_400_000).toISOString().slice(0, 10),
      }));
      await insertMany(scope.tx, applications, rows);
      return rows.map(({ id, candidateId }, index) => ({
        applicationId: id,
        candidateId,
        email: people[index]!.email,
      }));
    },
    now,
  );
}
