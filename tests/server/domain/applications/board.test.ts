import { expect, test } from "vitest";
import { findBoard } from "@/server/domain/applications/reads/board";
import { writeMessage } from "@/server/domain/applications/write-message";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, foundGlasshouse } from "../../../support/cast";

test("those who wait longest stand first in their column, each with what nobody has read", async () => {
  const cast = await foundGlasshouse();
  const job = await openJob(cast);
  const other = await openJob(cast);
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const first = await apply(cast, job, { name: "First Person" }, ago(3));
  const second = await apply(cast, job, { name: "Second Person" }, ago(2));
  await apply(cast, other, { name: "Somebody Else" }, ago(1));
  await asCandidate({ organisationId: cast.organisationId, candidateId: second.candidateId }, (scope) =>
    writeMessage(scope, { applicationId: second.applicationId, body: "Is there any news?" }),
  );
  const { columns } = await asMember(cast.recruiter, (scope) =>
    findBoard(scope, { jobId: job.id, first: 100 }),
  );
  const [applied, ...later] = columns;
  expect(applied?.total).toBe(2);
  expect(applied?.cards.map(({ id, name, unread }) => ({ id, name, unread }))).toEqual([
    { id: first.applicationId, name: "First Person", unread: 0 },
    { id: second.applicationId, name: "Second Person", unread: 1 },
  ]);
  expect(later.every(({ total, cards }) => total === 0 && cards.length === 0)).toBe(true);
});
