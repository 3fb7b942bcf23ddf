import { createHash } from "node:crypto";
import { applyToJob } from "@/server/domain/applications/apply";
import { findApplication } from "@/server/domain/applications/reads";
import { keepCvText } from "@/server/domain/candidates/keep-cv-text";
import { newId } from "@/server/domain/ids";
import { deleteFile, putFile } from "@/server/gateways/storage";
import type { Chance } from "../chance";
import type { Person } from "../crowd/persons";
import { type Curriculum, textOf } from "../cv/curriculum";
import { printCurriculum } from "../cv/print";
import { type Days, minutesAfter } from "../days";
import type { History } from "../history";
import type { Opening } from "../openings";
import type { Life } from "./life";

type StoredCv = Awaited<ReturnType<typeof storeCv>>;

/** Stores somebody's CV before the transaction, as the careers page does, and takes it away should that fail. */
export async function withStoredCv(
  person: Person,
  cv: Curriculum,
  chance: Chance,
  story: (stored: StoredCv) => Promise<void>,
) {
  const stored = await storeCv(person, cv, chance);
  try {
    await story(stored);
  } catch (error) {
    await deleteFile(stored.storageKey);
    throw error;
  }
}

async function storeCv(person: Person, cv: Curriculum, chance: Chance) {
  const bytes = await printCurriculum(cv, chance.whole(0, 4));
  const storageKey = `cvs/${newId()}.pdf`;
  await putFile(storageKey, bytes);
  return {
    storageKey,
    name: fileName(person, chance),
    contentType: "application/pdf",
    sizeBytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

interface Applying {
  days: Days;
  opening: Opening;
  person: Person;
  cv: Curriculum;
  stored: StoredCv;
  chance: Chance;
  source: string;
  openToEngagement: boolean | null;
  /** The answer to each question; drawn from what people answer unless given. */
  answers?: readonly string[];
}

/** Somebody applies, gets their confirmation, and a minute later their CV is read. */
export async function apply(history: History, at: Date, applying: Applying): Promise<Life> {
  const { days, opening, person, cv, stored, chance, source, openToEngagement } = applying;
  const { applicationId, candidateId } = await history.byVisitor(at, (scope) =>
    applyToJob(scope, {
      job: opening.slug,
      name: person.name,
      email: person.email,
      phone: person.phone,
      location: person.city,
      answers: answersOf(opening, chance, applying.answers),
      openToEngagement,
      source,
      consent: true,
      cv: stored,
    }),
  );
  await history.post(minutesAfter(at, 1));
  const { version, promisedOn, cvId } = await history.bySystem(minutesAfter(at, 1), async (scope) => {
    const application = await findApplication(scope, applicationId);
    if (application.cvId) await keepCvText(scope, { fileId: application.cvId, text: textOf(cv) });
    return application;
  });
  if (!cvId) throw new Error("An application came without its CV.");
  return { history, days, opening, person, cv, chance, applicationId, candidateId, version, promisedOn };
}

function answersOf({ content, questionIds }: Opening, chance: Chance, given: readonly string[] = []) {
  return Object.fromEntries(
    content.questions.flatMap(({ answers, required }, index) => {
      const id = questionIds[index];
      if (!id || (!required && chance.happens(0.25) && !given[index])) return [];
      return [[id, given[index] ?? asSent(chance.one(answers))]];
    }),
  );
}

/** As a form sends it. */
function asSent(answer: string | number | boolean | string[]) {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return typeof answer === "number" ? String(answer) : answer;
}

function fileName({ latin, login }: Person, chance: Chance) {
  return chance.one([
    `CV ${latin}.pdf`,
    `${latin} - CV.pdf`,
    `cv_${login.replaceAll(".", "_")}.pdf`,
    `CV_final_2.pdf`,
    `${latin}.pdf`,
    `Resume ${latin}.pdf`,
  ]);
}
