import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { candidates, organisations, outbox } from "@/db/schema";
import { changeLanguage } from "@/server/domain/candidates/change-language";
import { DEFAULT_TEXTS, MEMBER_KINDS } from "@/server/domain/emails/defaults/texts";
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
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { openJobWithPlan } from "../../../support/interviewing";
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
  const fields = { panel_name: "Panel", kit_link: "/o/glasshouse/interviews/1" };
  expect((await mailFor(cast, french, "scorecard_due", fields)).subject).toBe("Your scorecard is due: Panel");
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
    findTemplate(scope, { kind: "scorecard_due", locale: "fr" }),
  );
  expect(template).toMatchObject({ hasOurs: false, goesInstead: { language: "English", isOurs: true } });
  expect(template.subject).toContain("Your scorecard");
  await expect(
    asMember(cast.owner, (scope) =>
      restoreTemplate(scope, { kind: "scorecard_due", locale: "fr", version: 0 }),
    ),
  ).rejects.toThrow("no words of our own");
});

test("an interview is told in its reader's language, and so is its entry in their calendar", async () => {
  const cast = await foundGlasshouse();
  const opening = await openJobWithPlan(cast);
  const startsAt = new Date("2027-06-10T13:00:00Z");
  const someone = await apply(cast, opening.job);
  const me = { organisationId: cast.organisationId, candidateId: someone.candidateId };
  await asCandidate(me, (scope) => changeLanguage(scope, { locale: "fr" }));
  const panelistIds = cast.panelists.slice(0, 2).map(({ memberId }) => memberId);
  await asMember(cast.recruiter, (scope) =>
    schedulePanel(scope, {
      ...{ applicationId: someone.applicationId, planId: opening.plan.id, startsAt, panelistIds },
      timeZone: "Europe/Paris",
    }),
  );
  const sent = await asSystem(cast.organisationId, ({ tx }) =>
    tx.select().from(outbox).where(eq(outbox.kind, "interview_invitation")),
  );
  const theirs = sent.find(({ candidateId }) => candidateId);
  expect(theirs?.text).toContain("jeudi 10 juin 2027, de 15:00 à 16:00 (heure d’Europe centrale)");
  expect(theirs?.text).toContain("Vous parlerez avec Paul Pfeiffer et Priya Patel.");
  expect(JSON.stringify(theirs?.attachments)).toContain("Entretien chez Glasshouse");
  const panelists = sent.filter(({ memberId }) => memberId);
  expect(panelists).toHaveLength(2);
  for (const { text } of panelists)
    expect(text).toContain("Thursday 10 June 2027, 14:00 to 15:00 (London time)");
});

const ours = (Object.keys(LANGUAGES) as Language[]).flatMap((locale) =>
  Object.keys(DEFAULT_VARIANTS[locale]).map((one) => [locale, one as keyof typeof FIELDS] as const),
);

const sender = {
  name: "Glass",
  address: "1 Glass Street",
  brandColour: "#1f4d3f",
  timeZone: "Europe/London",
};

function compose(locale: Language, one: keyof typeof FIELDS, changes: Record<string, unknown> = {}) {
  const { template } = wordsFor(one, [], [locale]);
  const given = Object.fromEntries(FIELDS[one].map(({ name, example }) => [name, example]));
  return composeMail(template, sender, { ...given, ...changes } as Record<string, string>);
}

const translated = (Object.keys(DEFAULT_VARIANTS) as Language[]).filter((locale) => locale !== "en");

describe("our own words", () => {
  test.each(ours)("in %s, %s is in order and complete with its fields", (locale, one) => {
    const { template } = wordsFor(one, [], [locale]);
    expect(template.locale).toBe(locale);
    expect(refuseTemplate(template)).toBeNull();
    const { subject, text, html } = compose(locale, one);
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|\[\[|\{%/);
  });

  test("are there in every language for whatever a candidate can get, which is what leads to their portal", () => {
    const kinds = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
    const forCandidates = kinds.filter((one) => FIELDS[one].some(({ name }) => name === "portal_link"));
    expect(kinds.filter((one) => !forCandidates.includes(one)).sort()).toEqual([...MEMBER_KINDS].sort());
    for (const locale of translated)
      expect(Object.keys(DEFAULT_VARIANTS[locale]).sort(), locale).toEqual([...forCandidates].sort());
  });

  test.each(ours.filter(([locale]) => locale !== "en"))(
    "in %s, %s has the fields, the conditions and the links of the English",
    (locale, one) => {
      const [theirs, english] = [DEFAULT_VARIANTS[locale][one], DEFAULT_TEXTS[one]];
      for (const part of ["subject", "body"] as const)
        expect(partsOf(theirs?.[part] ?? "")).toEqual(partsOf(english[part]));
    },
  );

  test.each([
    ["fr", "nous ne vous proposerons pas le poste", "choisi une autre personne", "ne vous coûte rien"],
    ["de", "werden Ihnen die Stelle", "für eine andere Person", "kostet Sie nichts"],
    ["es", "no le ofreceremos el puesto", "elegido a otra persona", "no le cuesta nada"],
    ["pt", "não lhe vamos oferecer a vaga", "Escolhemos outra pessoa", "não lhe custa nada"],
    ["ar", "لن نعرض عليكم وظيفة", "اخترنا شخصًا آخر", "لا يكلّفكم شيئًا"],
  ] as const)(
    "in %s, consult instead says no first, offers second, costs nothing, and chose another only if so",
    (locale, no, another, free) => {
      const paragraphs = compose(locale, "outcome_consult_instead").text.split("\n\n");
      expect(paragraphs[0]?.split(". ")[0]).toContain(no);
      for (const term of ["autumn lead campaign", "closing report", "650", "Grace Lindqvist"])
        expect(paragraphs[1]).toContain(term);
      expect(paragraphs[2]).toContain(free);
      expect(compose(locale, "outcome_consult_instead", { chose_another: true }).text).toContain(another);
      expect(compose(locale, "outcome_consult_instead", { chose_another: false }).text).not.toContain(
        another,
      );
    },
  );

  test.each([
    ["en", "Tuesday 2 June 2026, 10:00 to 11:00 (London time)", "1 hour 30 minutes", "£650.50", "12.5"],
    [
      "fr",
      "mardi 2 juin 2026, de 10:00 à 11:00 (heure : Royaume-Uni)",
      "1 heure 30 minutes",
      "650,50 £GB",
      "12,5",
    ],
    [
      "de",
      "Dienstag, 2. Juni 2026, 10:00 bis 11:00 Uhr (Ortszeit Vereinigtes Königreich)",
      "1 Stunde, 30 Minuten",
      "650,50 £",
      "12,5",
    ],
    [
      "es",
      "martes, 2 de junio de 2026, de 10:00 a 11:00 (hora de Reino Unido)",
      "1 hora 30 minutos",
      "650,50 GBP",
      "12,5",
    ],
    [
      "pt",
      "terça-feira, 2 de junho de 2026, das 10:00 às 11:00 (Hora de Reino Unido)",
      "1 hora e 30 minutos",
      "650,50 £",
      "12,5",
    ],
    [
      "ar",
      "الثلاثاء، 2 يونيو 2026، من 10:00 إلى 11:00 (توقيت المملكة المتحدة)",
      "ساعة و30 دقيقة",
      "650.50 GBP",
      "12.5",
    ],
  ] as const)(
    "in %s, times, durations, money and figures are said as the language says them",
    (locale, ...said) => {
      const [span, duration, rate, days] = said;
      const proposed = compose(locale, "times_proposed", { duration: 90 }).text;
      expect(plain(proposed)).toContain(span);
      expect(plain(proposed)).toContain(duration);
      const terms = plain(compose(locale, "outcome_consult_instead", { rate: "65050 GBP" }).text);
      expect(terms).toContain(rate);
      expect(terms).toContain(days);
    },
  );

  test.each(translated)("in %s, nothing of a mail is left in English", (locale) => {
    const left = (Object.keys(DEFAULT_VARIANTS[locale]) as (keyof typeof FIELDS)[]).flatMap((one) => {
      const words = plain(`${compose(locale, one).subject} ${compose(locale, one).text}`);
      return words.match(/\b(Monday|Tuesday|June|London time|a year|hours?|that we)\b/g) ?? [];
    });
    expect(left).toEqual([]);
  });

  test("in Arabic, what was written in English keeps its figures and full stops to itself", () => {
    const { text } = compose("ar", "outcome_not_now", {
      feedback: "3 things stayed with us.\n2 of them by far.",
    });
    expect(text).toContain("\u20683 things stayed with us.\u2069");
    expect(text).toContain("\u20682 of them by far.\u2069");
    expect(text.trimEnd()).toMatch(/\u20681 Glass Street\u2069$/);
    expect(compose("de", "outcome_not_now", { feedback: "3 Dinge." }).text).not.toMatch(/[\u2066-\u2069]/);
  });

  test("what was released in words stays as it is, whatever the language", () => {
    const { text } = compose("de", "outcome_consult_instead", { rate: "£650.00", days: "twelve" });
    expect(text).toContain("£650.00 am Tag");
    expect(text).toContain("twelve");
  });
});

/** What a text is filled with, what it depends on, and where it leads. */
function partsOf(text: string) {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name).sort();
  return {
    fields: all(/\{\{ (\w+) \}\}/g),
    conditions: all(/\{% (?:els)?if (\w+) %\}/g),
    links: all(/\]\(\{\{ (\w+) \}\}\)/g),
  };
}

/** With plain spaces, and without the marks that keep what runs the other way together. */
const plain = (text: string) =>
  text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "");

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
