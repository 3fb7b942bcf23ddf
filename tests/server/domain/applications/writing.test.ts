import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { outbox } from "@/db/schema";
import { writeToOwner } from "@/server/domain/applications/write-to-owner";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asSystem, foundGlasshouse } from "../../../support/cast";

test("what a candidate writes reaches the application's owner, with a link for a member and none into the portal", async () => {
  const cast = await foundGlasshouse();
  const { applicationId, candidateId } = await apply(cast, await openJob(cast), { name: "Ines Duarte" });
  const candidate = { organisationId: cast.organisationId, candidateId };
  const body = "Would the afternoon do?\r\nBcc: everyone@example.test";
  await asCandidate(candidate, (scope) => writeToOwner(scope, { applicationId, body }));
  const mails = await asSystem(cast.organisationId, ({ tx }) =>
    tx.select().from(outbox).where(eq(outbox.kind, "message")),
  );
  expect(mails).toMatchObject([{ toAddress: cast.recruiter.email, memberId: cast.recruiter.memberId }]);
  expect(mails[0]?.subject).toBe("Ines Duarte wrote to you about Senior Marketing Strategist");
  expect(mails[0]?.text).toContain("Would the afternoon do?");
  expect(mails[0]?.text).toContain(`/o/${cast.slug}/applications/${applicationId}`);
  expect(mails[0]?.text).not.toContain("{{portal_link}}");
});
