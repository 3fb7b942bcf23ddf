import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { candidates, organisations } from "@/db/schema";
import { changeLanguage } from "@/server/domain/candidates/change-language";
import { DEFAULT_VARIANTS } from "@/server/domain/emails/defaults/variants";
import { LANGUAGES, type Language } from "@/server/domain/emails/input";
import { queueEmail } from "@/server/domain/emails/queue";
import { queueMany } from "@/server/domain/emails/queue-many";
import { findTemplate, listTemplates } from "@/server/domain/emails/reads/templates";
import { restoreTemplate } from "@/server/domain/emails/restore-template";
import { composeMail, refuseTemplate } from "@/server/domain/emails/rules";
import { FIELDS } from "@/server/domain/emails/rules/fields";
import { wordsFor } from "@/server/domain/emails/rules/languages";
import { saveTemplate } from "@/server/domain/emails/save-template";
import { newId } from "@/server/domain/ids";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { mailOf } from "../../../support/outbox";

const kind = "outcome_not_now";
const words = (subject: string) => ({ kind, subject, body: "Dear {{ candidate_name }}" }) as const;

test("who has chosen a language gets it, everybody else the organisation's, and what has no words in either, English", async () => {
  const cast = await foundGlasshouse();
  const [french, german, other] = [await reader(cast, "fr"), await reader(cast, "de"), await reader(cast)];
  await speak(cast, "de");
  expect(await subjectFor(cast, french)).toContain("Notre réponse");
  expect(await subjectFor(cast, german)).toContain("Unsere Antwort");
  expect(await subjectFor(cast, other)).toContain("Unsere Antwort");
  const fields = { candidate_name: "Ann", job_title: "Cook", panel_name: "Panel" };
  expect((await mailFor(cast, french, "times_withdrawn", fields)).subject).toContain("no longer hold");
});

test("the organisation's own words go before ours, in the reader's language first", async () => {
  const cast = await foundGlasshouse();
  const [french, german] = [await reader(cast, "fr"), await reader(cast, "de")];
  await asMember(cast.recruiter, (scope) => saveTemplate(scope, words("Own English")));
  await asMember(cast.recruiter, (scope) => saveTemplate(scope, { ...words("Own French"), locale: "fr" }));
  expect(await subjectFor(cast, french)).toBe("Own French");
  expect(await subjectFor(cast, german)).toBe("Own English");
});

test("many mails at once are each in their reader's language", async () => {
  const cast = await foundGlasshouse();
  const people = [await reader(cast, "fr"), await reader(cast, "ar"), await reader(cast)];
  const messages = people.map((candidateId) => ({
    ...{ id: newId(), key: newId(), candidateId, to: { name: "Ann", address: "ann@example.test" } },
    fields: { candidate_name: "Ann", job_title: "Cook" },
  }));
  await asSystem(cast.organisationId, (scope) => queueMany(scope, { kind, dueAt: scope.now }, messages));
  const mails = await Promise.all(messages.map(({ id }) => mailOf(cast, id)));
  expect(mails.map(({ html }) => /<html dir="(\w+)" lang="(\w+)"/.exec(html)?.slice(1))).toEqual([
    ["ltr", "fr"],
    ["rtl", "ar"],
    ["ltr", "en"],
  ]);
});

test("versions and bringing back are of one language, and leave the others as they are", async () => {
  const cast = await foundGlasshouse();
  const save = (subject: string, locale: Language) =>
    asMember(cast.recruiter, (scope) => saveTemplate(scope, { ...words(subject), locale }));
  const read = (locale: Language) => asMember(cast.owner, (scope) => findTemplate(scope, { kind, locale }));
  await save("One", "fr");
  await save("Two", "fr");
  await save("Eins", "de");
  await asMember(cast.owner, (scope) => restoreTemplate(scope, { kind, locale: "fr", version: 1 }));
  expect(await read("fr")).toMatchObject({ subject: "One", version: 3 });
  expect(await read("de")).toMatchObject({ subject: "Eins", version: 1 });
  expect(await read("en")).toMatchObject({ version: 0 });
  const whose = (await read("fr")).variants.map(({ locale, whose }) => [locale, whose]);
  expect(Object.fromEntries(whose)).toEqual({
    ...{ en: "ours", es: "ours", pt: "ours", ar: "ours" },
    fr: "yours",
    de: "yours",
  });
  const listed = await asMember(cast.owner, (scope) => listTemplates(scope));
  expect(listed.find((one) => one.kind === kind)).toMatchObject({
    version: 0,
    alsoIn: ["Deutsch", "Français"],
  });
});

test("a language without words begins with what its readers get now, and has none of ours to bring back", async () => {
  const cast = await foundGlasshouse();
  const template = await asMember(cast.owner, (scope) =>
    findTemplate(scope, { kind: "offer", locale: "fr" }),
  );
  expect(template).toMatchObject({ hasOurs: false, goesInstead: { language: "English", isOurs: true } });
  expect(template.subject).toContain("Your offer");
  await expect(
    asMember(cast.owner, (scope) => restoreTemplate(scope, { kind: "offer", locale: "fr", version: 0 })),
  ).rejects.toThrow("no words of our own");
});

const ours = (Object.keys(LANGUAGES) as Language[]).flatMap((locale) =>
  Object.keys(DEFAULT_VARIANTS[locale]).map((one) => [locale, one as keyof typeof FIELDS] as const),
);

describe("our own words", () => {
  test.each(ours)("in %s, %s is in order and complete with its fields", (locale, one) => {
    const { template } = wordsFor(one, [], [locale]);
    expect(template.locale).toBe(locale);
    expect(refuseTemplate(template)).toBeNull();
    const sender = { name: "Glass", address: "", brandColour: "#1f4d3f", timeZone: "Europe/London" };
    const given = Object.fromEntries(FIELDS[one].map(({ name, example }) => [name, example]));
    const { subject, text, html } = composeMail(template, sender, given);
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|\[\[|\{%/);
  });
});

async function reader(cast: Cast, locale?: Language): Promise<string> {
  const { candidateId } = await apply(cast, await openJob(cast));
  const me = { organisationId: cast.organisationId, candidateId };
  if (locale) await asCandidate(me, (scope) => changeLanguage(scope, { locale }));
  const [row] = await asSystem(cast.organisationId, ({ tx }) =>
    tx.select().from(candidates).where(eq(candidates.id, candidateId)),
  );
  expect(row?.locale ?? undefined).toBe(locale);
  return candidateId;
}

function speak(cast: Cast, locale: Language) {
  return asSystem(cast.organisationId, ({ tx }) => tx.update(organisations).set({ locale }));
}

async function mailFor(
  cast: Cast,
  candidateId: string,
  one: keyof typeof FIELDS,
  fields: Record<string, string>,
) {
  const to = { name: "Ann", address: "ann@example.test" };
  const id = await asSystem(cast.organisationId, (scope) =>
    queueEmail(scope, { kind: one, key: newId(), to, candidateId, fields }),
  );
  return mailOf(cast, id);
}

async function subjectFor(cast: Cast, candidateId: string) {
  return (await mailFor(cast, candidateId, kind, { candidate_name: "Ann", job_title: "Cook" })).subject;
}
