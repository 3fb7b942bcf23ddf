import { Chance } from "@/db/seed/chance";
import type { Facts } from "../facts";
import { type Course, day, openCourse, ordinaryCourse } from "./course";
import { CrowdWriter } from "./crowd";
import { enter, type Founded, found, seats } from "./found";
import { withoutIndexes } from "./indexes";
import { type Applicant, People } from "./people";
import type { Size } from "./sizes";
import { openTables, type Tables, tableNames } from "./tables";

const smallCandidates = 150;
const consultantsKnown = 200;
const known = { name: "Wilhelmina Quillfeather", word: "aerostatics" };

/** Fills an empty, migrated database, and tells the cases what is in it. */
export async function fill(superuserUrl: string, size: Size, say: (line: string) => void): Promise<Facts> {
  const now = new Date();
  const began = performance.now();
  const large = await found("large", size.jobs, now);
  const small: Founded[] = [];
  for (let index = 1; index <= size.smallOrganisations; index++)
    small.push(await found(`small-${index}`, 5, now));
  const people = new People(now.getUTCFullYear());
  const told = await withoutIndexes(superuserUrl, [...tableNames, "candidate_words"], async () => {
    const tables = await openTables(superuserUrl);
    for (const founded of small)
      await crowd(tables, founded, people, now, {
        ...size,
        candidates: smallCandidates,
        applications: 200,
        ...none,
      });
    const told = await crowd(tables, large, people, now, size);
    await Promise.all(Object.values(tables).map((table) => table.end()));
    const rows = Object.values(tables).reduce((sum, { count }) => sum + count, 0);
    say(`${rows.toLocaleString("en-GB")} rows copied after ${seconds(began)} s.`);
    return told;
  });
  say(`Filled after ${seconds(began)} s.`);
  const [board, , , applying] = large.openings;
  if (!board || !applying) throw new Error("There are too few jobs.");
  const portals = [];
  for (const { email, applicationId } of told.portals)
    portals.push({ applicationId, token: (await enter("large", email, now, "candidate")).token });
  const working = [];
  for (const { email, applicationId } of told.consultants)
    working.push({ applicationId, token: (await enter("large", email, now, "candidate")).token });
  const toMove = [];
  for (const [at, email] of told.choosers.entries()) {
    const choice = told.toMove[at];
    if (choice) toMove.push({ ...choice, token: (await enter("large", email, now, "candidate")).token });
  }
  return {
    ...{ organisation: large.slug, organisationId: large.organisationId, jobs: size.jobs },
    tokens: { recruiter: large.recruiter.token, manager: large.manager.token },
    board: { jobId: board.id, open: size.onBoard },
    ...{
      jobSlug: board.slug,
      applySlug: applying.slug,
      competencyIds: large.openings[2]?.competencyIds ?? [],
    },
    ...{ ...told, portals, working, toMove, today: size.today },
    trio: large.panelists.slice(0, seats).map(({ id }) => id),
  };
}

const none = { onBoard: 0, toRelease: 0, toSubmit: 0, drafted: 0, today: 0, toMove: 0 };
const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1);

async function crowd(tables: Tables, founded: Founded, people: People, now: Date, size: Size) {
  const writer = new CrowdWriter(tables, founded, now);
  const [forBoard, forRelease, forPanels, ...rest] = founded.openings;
  if (!forBoard || !forRelease || !forPanels) throw new Error("There are too few jobs.");
  const chance = new Chance("courses");
  const open: Course[] = [
    ...Array.from({ length: size.onBoard }, (_, at) =>
      openCourse(forBoard, boardReach(at, size.onBoard), now, chance),
    ),
    ...Array.from({ length: size.toRelease }, () =>
      openCourse(forRelease, 1, now, chance, { isDecided: true }),
    ),
    ...Array.from({ length: size.drafted }, () =>
      openCourse(forPanels, 2, now, chance, { panel: "drafted" }),
    ),
    ...Array.from({ length: size.toSubmit }, () =>
      openCourse(forPanels, 2, now, chance, { panel: "to submit" }),
    ),
    ...Array.from({ length: size.today }, () => openCourse(forPanels, 2, now, chance, { panel: "today" })),
    ...Array.from({ length: size.toMove }, () => openCourse(forPanels, 2, now, chance, { panel: "to move" })),
  ];
  const ordinary = size.candidates - open.length;
  const each = (size.applications - open.length) / ordinary;
  const told = {
    candidates: size.candidates,
    known: { candidateId: "", ...known },
    middle: { at: "", id: "" },
    ...{ candidateIds: [] as string[], surnames: [] as string[], toRelease: [] as string[] },
    portals: [] as { email: string; applicationId: string }[],
    choosers: [] as string[],
    consultants: [] as { email: string; applicationId: string }[],
  };
  const sampleEvery = Math.max(1, Math.floor(ordinary / 500));
  for (let index = 0; index < size.candidates; index++) {
    const special = open[index - ordinary];
    const at = new Date(now.getTime() - 1_000 * day * (1 - index / ordinary) - 2 * day);
    const amount = Math.floor((index + 1) * each) - Math.floor(index * each);
    const courses = special ? [special] : severalCourses([forBoard, ...rest], amount, at, now, chance);
    const isKnown = index === Math.floor(ordinary / 3);
    const applicant: Applicant = people.applicant(index);
    if (isKnown) Object.assign(applicant, { name: known.name, nameNorm: known.name.toLowerCase() });
    const cv = people.cv(applicant) + (isKnown ? `\n\nAlso: ${known.word}.` : "");
    const { id, applicationIds } = writer.candidate(applicant, cv, courses);
    if (isKnown) told.known.candidateId = id;
    const [began] = writer.work.working.splice(0);
    const isConsultant = began !== undefined && told.consultants.length < consultantsKnown;
    if (isConsultant) told.consultants.push({ email: applicant.email, applicationId: began });
    if (index === Math.floor(ordinary / 2)) told.middle = { at: at.toISOString(), id };
    if (special?.panel === "to move") told.choosers.push(applicant.email);
    if (special?.isDecided) told.toRelease.push(...applicationIds);
    if (!special && !isConsultant && index % sampleEvery === 0) {
      told.candidateIds.push(id);
      told.surnames.push(applicant.nameNorm.split(" ").at(-1) ?? "");
      told.portals.push({ email: applicant.email, applicationId: applicationIds[0] ?? "" });
    }
    for (const table of Object.values(tables)) await table.flush();
  }
  const { held, debriefs, drafted, toSubmit, toMove } = writer.panels;
  const engagements = writer.work.engagements.slice(-500);
  return {
    ...told,
    engagements,
    toMove,
    held: held.slice(-500),
    debriefs: debriefs.slice(-500),
    drafted,
    toSubmit,
  };
}

/** Most wait in the first columns. */
const boardReach = (at: number, all: number) =>
  [0, 0, 0, 0, 1, 1, 1, 2, 2, 3][Math.floor((at / all) * 10)] ?? 0;

function severalCourses(openings: Founded["openings"], amount: number, at: Date, now: Date, chance: Chance) {
  return chance.some(openings, amount || 1).map((opening, turn) => {
    const later = new Date(Math.min(at.getTime() + turn * chance.whole(1, 200) * day, now.getTime() - day));
    return ordinaryCourse([opening], turn === 0 ? at : later, now, chance);
  });
}
