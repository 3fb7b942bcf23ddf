import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AR } from "@/app/_words/ar";
import { DE } from "@/app/_words/de";
import { COUNTED, SAID, SENTENCES } from "@/app/_words/en";
import { ES } from "@/app/_words/es";
import { FAILURES } from "@/app/_words/failures";
import { FR } from "@/app/_words/fr";
import { LANGUAGES, type Language } from "@/app/_words/languages";
import { PT } from "@/app/_words/pt";
import { speechIn } from "@/app/_words/speech";
import type { Words } from "@/app/_words/words";
import { consentText } from "@/server/domain/applications/input";

const catalogues: [Exclude<Language, "en">, Words][] = [
  ["fr", FR],
  ["de", DE],
  ["es", ES],
  ["pt", PT],
  ["ar", AR],
];
const english = [...SENTENCES, ...SAID];

const gapsOf = (text: string) => [...text.matchAll(/\{\w+\}|<\/?\w+>/g)].map(([gap]) => gap).sort();

test("English says no sentence twice", () => {
  const all = [...english, ...Object.keys(COUNTED)];
  expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
});

describe.each(catalogues)("%s", (language, { sentences, counted }) => {
  test("has every sentence and no other", () => {
    expect(Object.keys(sentences).sort()).toEqual([...english].sort());
    expect(Object.keys(counted).sort()).toEqual(Object.keys(COUNTED).sort());
  });

  test("leaves the same gaps and wraps the same words", () => {
    for (const [sentence, words] of Object.entries(sentences))
      expect(gapsOf(words), sentence).toEqual(gapsOf(sentence));
    for (const [sentence, forms] of Object.entries(counted)) {
      const known = [...gapsOf(sentence), "{count}"];
      for (const form of Object.values(forms))
        expect(
          gapsOf(form).filter((gap) => !known.includes(gap)),
          form,
        ).toEqual([]);
    }
  });

  test("has a form for every count that its grammar tells apart", () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 1_001 }, (_, count) => rules.select(count)));
    for (const [sentence, forms] of Object.entries(counted))
      expect(Object.keys(forms), sentence).toEqual(expect.arrayContaining([...needed]));
  });

  test("says nothing in English, and raises its voice nowhere", () => {
    const same = [
      "Feed",
      "Online",
      "online",
      "CV",
      "Messages",
      "Documents",
      "Remote",
      "Remote, {place}",
      "Hybrid",
    ];
    const alike = [
      ...same,
      "{organisation}, {when}",
      "{place}, hybrid",
      "Type",
      "Note",
      "Signatures",
      "E-mail",
      "Document",
      "Sessions",
    ];
    const isAlike = (sentence: string) =>
      alike.includes(sentence) || !/[a-z]{3}/.test(sentence.replace(/\{\w+\}/g, ""));
    const left = Object.entries(sentences).filter(
      ([sentence, words]) => words === sentence && !isAlike(sentence),
    );
    expect(left.map(([sentence]) => sentence)).toEqual([]);
    const loud = [
      ...Object.values(sentences),
      ...Object.values(counted).flatMap((forms) => Object.values(forms)),
    ];
    expect(loud.filter((words) => /[!¡！]/.test(words) || words.trim() === "")).toEqual([]);
  });
});

test("Arabic counts in six forms", () => {
  const t = speechIn("ar");
  const said = [0, 1, 2, 3, 11, 100].map((count) => t.count("{count} new messages", count));
  expect(new Set(said).size).toBe(6);
});

test("every sentence is said somewhere", () => {
  const source = ["app", "server"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("_words"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .concat(readFileSync("app/_words/speech.tsx", "utf8"), readFileSync("app/_words/jobs.ts", "utf8"))
    .join("\n");
  const unsaid = [...SENTENCES, ...Object.keys(COUNTED)].filter(
    (sentence) =>
      !source.includes(`"${sentence}"`) && !source.includes(`"${sentence.replaceAll('"', '\\"')}"`),
  );
  expect(unsaid).toEqual([]);
});

describe("what is refused", () => {
  // Where the sentences stand that a candidate's or a stranger's form may come back with.
  const files = [
    "applications/input.ts",
    "applications/write-to-owner.ts",
    "contracts/input.ts",
    "portal/withdraw.ts",
    "applications/replace-cv.ts",
    "privacy/ask-for-notes.ts",
    "privacy/keep-me.ts",
    "privacy/rules/machine.ts",
    "privacy/rules/proof.ts",
    "interviews/rules/adjustments.ts",
    "interviews/rules/proposals.ts",
    "offers/accept.ts",
    "offers/decline.ts",
    "engagements/deliver-milestone.ts",
    "engagements/record-reading.ts",
    "engagements/log-day.ts",
  ];
  // What only members are told, or nobody reads.
  const forMembers =
    /^(Choose a member|Choose a day|Write a note|There is no|The candidate has|One of these times|This day has passed|The request|This is no SHA|Propose at most|Keep this under \$)/;

  test("has its words in every language", () => {
    const t = speechIn("de");
    const untold = files.flatMap((file) => {
      const text = readFileSync(`server/domain/${file}`, "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
      const said = [...text.matchAll(/"([A-Z][^"\n]+\.)"/g)].map(([, sentence = ""]) => sentence);
      return said
        .filter((sentence) => !forMembers.test(sentence) && t.said(sentence) === sentence)
        .map((sentence) => `${file}: ${sentence}`);
    });
    expect(untold).toEqual([]);
  });

  test("says its figures and its days as the language writes them", () => {
    expect(speechIn("de").said("Keep this under 4,001 characters.")).toContain("4.001");
    expect(
      speechIn("fr").said(
        "You have already applied for this job, on Thursday 4 June 2026. Your application is with us, and there is nothing more to do.",
      ),
    ).toContain("jeudi 4 juin 2026");
  });

  test("stays as it is when it is not ours", () => {
    expect(speechIn("fr").said("Bring your own cup.")).toBe("Bring your own cup.");
    expect(speechIn("en").said("Choose your CV.")).toBe("Choose your CV.");
  });
});

test("names that run the other way keep to themselves", () => {
  expect(speechIn("ar")("Work at {organisation}", { organisation: "Glasshouse" })).toContain(
    "\u2068Glasshouse\u2069",
  );
  expect(speechIn("fr")("Work at {organisation}", { organisation: "Glasshouse" })).toBe(
    "Travailler chez Glasshouse",
  );
});

test("a failure and a consent have their words in every language", () => {
  const languages = Object.keys(LANGUAGES) as Language[];
  expect(Object.keys(FAILURES)).toEqual(languages);
  const consents = languages.map((language) => consentText("Glasshouse", language));
  expect(new Set(consents).size).toBe(languages.length);
  for (const consent of consents) expect(consent).toContain("Glasshouse");
});
