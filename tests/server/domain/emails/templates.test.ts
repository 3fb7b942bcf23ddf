import { expect, test } from "vitest";
import { emailTemplates } from "@/db/schema";
import { previewTemplate } from "@/server/domain/emails/reads/preview";
import { findTemplate, listTemplates } from "@/server/domain/emails/reads/templates";
import { restoreTemplate } from "@/server/domain/emails/restore-template";
import { saveTemplate } from "@/server/domain/emails/save-template";
import { sendTest } from "@/server/domain/emails/send-test";
import { apply, openJob } from "../../../support/applicants";
import { asMember, asSystem, foundGlasshouse } from "../../../support/cast";
import { mailOf, queueOne } from "../../../support/outbox";

const kind = "application_received";
const own = {
  kind,
  subject: "Got it, {{ candidate_first_name }}",
  body: "You hear by {{ promised_on }}.\n\n[Open]({{ portal_link }})",
} as const;

test("an organisation's own words go out from the next mail on, and mails that wait keep theirs", async () => {
  const cast = await foundGlasshouse();
  const before = await queueOne(cast);
  await asMember(cast.recruiter, (scope) => saveTemplate(scope, own));
  const after = await queueOne(cast);
  expect((await mailOf(cast, before)).subject).toBe("We have your application for Strategist");
  expect((await mailOf(cast, after)).subject).toBe("Got it, Theo");
});

test("another organisation's words are never used", async () => {
  const [cast, other] = [await foundGlasshouse(), await foundGlasshouse()];
  await asMember(other.recruiter, (scope) => saveTemplate(scope, own));
  expect((await mailOf(cast, await queueOne(cast))).subject).toBe("We have your application for Strategist");
});

test("an unknown field is refused beside the mail, and no version is left behind", async () => {
  const cast = await foundGlasshouse();
  const wrong = { ...own, body: "You hear by {{ promissed_on }}." };
  await expect(asMember(cast.recruiter, (scope) => saveTemplate(scope, wrong))).rejects.toMatchObject({
    field: "body",
  });
  expect(await asSystem(cast.organisationId, ({ tx }) => tx.$count(emailTemplates))).toBe(0);
});

test("every change is a version, and any can be brought back, down to the words everybody starts with", async () => {
  const cast = await foundGlasshouse();
  await asMember(cast.recruiter, (scope) => saveTemplate(scope, own));
  await asMember(cast.owner, (scope) => saveTemplate(scope, { ...own, subject: "Thank you" }));
  await asMember(cast.owner, (scope) => restoreTemplate(scope, { kind, version: 1 }));
  const third = await asMember(cast.owner, (scope) => findTemplate(scope, { kind }));
  expect(third).toMatchObject({ version: 3, subject: own.subject });
  expect(third.versions.map(({ version, writtenBy }) => [version, writtenBy])).toEqual([
    [3, cast.owner.name],
    [2, cast.owner.name],
    [1, cast.recruiter.name],
  ]);
  await asMember(cast.owner, (scope) => restoreTemplate(scope, { kind, version: 0 }));
  const listed = await asMember(cast.owner, (scope) => listTemplates(scope));
  expect(listed.find((one) => one.kind === kind)).toMatchObject({
    version: 4,
    subject: "We have your application for {{ job_title }}",
  });
});

test("of two who save at once, one does and the other is told to look", async () => {
  const cast = await foundGlasshouse();
  const saves = await Promise.allSettled(
    [cast.owner, cast.recruiter].map((who) => asMember(who, (scope) => saveTemplate(scope, own))),
  );
  const versions = await asSystem(cast.organisationId, ({ tx }) =>
    tx.select({ version: emailTemplates.version }).from(emailTemplates),
  );
  expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
  expect(saves.filter(({ status }) => status === "fulfilled")).toHaveLength(versions.length);
});

test("the preview has a real candidate's names", async () => {
  const cast = await foundGlasshouse();
  const { applicationId } = await apply(cast, await openJob(cast), { name: "Amara Osei" });
  const shown = await asMember(cast.recruiter, (scope) => previewTemplate(scope, { ...own, applicationId }));
  expect(shown.subject).toBe("Got it, Amara");
});

test("a test goes to oneself and to nobody else, and opens no portal", async () => {
  const cast = await foundGlasshouse();
  const { outboxId } = await asMember(cast.recruiter, (scope) => sendTest(scope, own));
  const mail = await mailOf(cast, outboxId);
  expect(mail).toMatchObject({
    toAddress: cast.recruiter.email,
    subject: "Test: Got it, Tom",
    candidateId: null,
  });
  expect(mail.html).not.toContain("{{portal_link}}");
});
