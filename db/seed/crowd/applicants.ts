import { Chance } from "../chance";
import type { Funnel } from "../content/funnels";
import { sources } from "../content/notes";
import type { JobKey } from "../content/shapes";
import { composeCurriculum } from "../cv/compose";
import type { Curriculum } from "../cv/curriculum";
import type { Days } from "../days";
import { earlier, minutesAfter } from "../days";
import { everybody, type Person } from "./persons";

export type Course = "unread" | "screened" | "panel" | "hired" | "withdrawn";

export interface Applicant {
  job: JobKey;
  person: Person;
  cv: Curriculum;
  course: Course;
  /** How good they are, around 0. */
  strength: number;
  appliedAt: Date;
  appliedOn: number;
  source: string;
  openToEngagement: boolean | null;
  /** Whom the organisation answers later than it promised, as happens; nobody who still waits is among them. */
  isLate: boolean;
  chance: Chance;
}

/** Everybody who applies, oldest first. `reserved` are the people of the scenes, who are told of elsewhere. */
export function planApplicants(
  days: Days,
  funnels: readonly Funnel[],
  reserved: ReadonlySet<string>,
): Applicant[] {
  const people = everybody().filter(({ name }) => !reserved.has(name));
  const all: Applicant[] = [];
  for (const funnel of funnels) {
    const chance = new Chance(`funnel:${funnel.job}`);
    const again = all
      .filter(({ course }) => course === "unread" || course === "screened")
      .map(({ person }) => person);
    const courses = drawCourses(funnel, chance);
    for (const [index, course] of courses.entries()) {
      // Now and then somebody comes back for another job.
      const returns = again.length > 0 && index % 14 === 9;
      const person = returns ? chance.one(again) : people.shift();
      if (!person) throw new Error("There are more applications than people.");
      if (all.some((other) => other.job === funnel.job && other.person === person)) continue;
      all.push(applicantOf(funnel, course, index / courses.length, person, days));
    }
  }
  return all.sort((one, other) => one.appliedAt.getTime() - other.appliedAt.getTime());
}

/** How far each comes, spread over the time the job was open; those who are hired come neither first nor last. */
function drawCourses({ applicants, panels, hires, withdrawals }: Funnel, chance: Chance): Course[] {
  const screened = Math.round((applicants - panels - withdrawals) * 0.42);
  const counts: [Course, number][] = [
    ["panel", panels - hires],
    ["withdrawn", withdrawals],
    ["screened", screened],
  ];
  const drawn = counts.flatMap(([course, count]) => Array.from({ length: count }, () => course));
  const rest = Array.from({ length: applicants - hires - drawn.length }, (): Course => "unread");
  const courses = chance.shuffled([...drawn, ...rest]);
  for (let index = 0; index < hires; index++)
    courses.splice(Math.round(applicants * (0.28 + index * 0.22)), 0, "hired");
  return courses;
}

function applicantOf(
  { job, openedOn, lastOn, ends }: Funnel,
  course: Course,
  place: number,
  person: Person,
  days: Days,
): Applicant {
  const chance = new Chance(`${job}:${person.login}`);
  // Most come in the first weeks; while a job is open, it has just been advertised again.
  const appliedOn = Math.round(openedOn + (lastOn - openedOn) * place ** (ends ? 1.35 : 0.7));
  const at = minutesAfter(days.at(appliedOn, "06:40"), chance.whole(0, 1_000));
  const latest = minutesAfter(days.now, -chance.whole(35, 300));
  const reach = course === "unread" ? chance.whole(0, 3) : chance.whole(1, 3);
  const year = Number(days.date(appliedOn).slice(0, 4));
  return {
    job,
    person,
    cv: composeCurriculum(person, job, reach, year, chance),
    course,
    strength: course === "hired" ? 1.25 : -0.6 + chance.next() * 1.15,
    appliedAt: earlier(at, latest),
    appliedOn,
    isLate: (course === "unread" || course === "screened") && chance.happens(0.06),
    source: chance.weighted(sources),
    openToEngagement: chance.weighted([
      [true, 5],
      [false, 3],
      [null, 2],
    ]),
    chance,
  };
}
