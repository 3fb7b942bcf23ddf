import { apply, withStoredCv } from "../acts/apply";
import { arrive, type Held, schedule, submit } from "../acts/interview";
import { type Life, wordsOf } from "../acts/life";
import { move, note, plan } from "../acts/pipeline";
import type { Cast } from "../cast";
import { Chance } from "../chance";
import type { PersonKey } from "../content/company";
import type { JobKey } from "../content/shapes";
import type { Diary } from "../crowd/diary";
import { everybody, type Person } from "../crowd/persons";
import { scoreCard, talentOf } from "../crowd/scoring";
import { composeCurriculum } from "../cv/compose";
import type { Curriculum } from "../cv/curriculum";
import { type Days, minutesAfter } from "../days";
import { History } from "../history";
import type { Opening } from "../openings";

/** Where the scenes of the demo are told: what there is by then. */
export interface Stage {
  cast: Cast;
  days: Days;
  diary: Diary;
  openings: ReadonlyMap<JobKey, Opening>;
}

export interface Part {
  name: string;
  job: JobKey;
  appliedOn: number;
  source?: string;
  openToEngagement?: boolean;
  answers?: readonly string[];
  /** Written for this person; composed like everybody's unless given. */
  cv?: Omit<Curriculum, "name" | "email" | "phone">;
}

/** A scene takes its people's time when it is planned, and is told later. */
export type Telling = () => Promise<void>;

/** Somebody applies, and then what the scene tells happens, all in one transaction. */
export const telling =
  (stage: Stage, part: Part, story: (life: Life) => Promise<void>): Telling =>
  () =>
    tell(stage, part, story);

function tell({ cast, days, openings }: Stage, part: Part, story: (life: Life) => Promise<void>) {
  const opening = openings.get(part.job);
  if (!opening) throw new Error(`Nobody opened the job ${part.job}.`);
  const person = personCalled(part.name);
  const chance = new Chance(`scene:${part.name}`);
  const year = Number(days.date(part.appliedOn).slice(0, 4));
  const { latin, email, phone } = person;
  const cv = part.cv
    ? { ...part.cv, name: latin, email, phone }
    : composeCurriculum(person, part.job, 2, year, chance);
  const { source = "careers page", openToEngagement = true, answers } = part;
  const at = days.at(part.appliedOn, `${chance.whole(18, 21)}:${chance.whole(10, 59)}`);
  const who = { days, opening, person, cv, chance, source, openToEngagement, answers };
  return withStoredCv(person, cv, chance, (stored) =>
    History.tell(cast, async (history) => story(await apply(history, at, { ...who, stored }))),
  );
}

interface Way {
  readOn: number;
  calledOn: number;
  call: string;
  scheduledOn: number;
  startsAt: Date;
  panel?: readonly PersonKey[];
  adjustments?: string;
}

/** From the first reading to the invitation. */
export async function invite(
  life: Life,
  { readOn, calledOn, call, scheduledOn, ...panel }: Way,
): Promise<Held> {
  const { days } = life;
  await move(life, days.at(readOn, "10:12"), "review");
  await plan(life, days.at(readOn, "10:14"), "Ring this week");
  await note(life, days.at(calledOn, "14:35"), "recruiter", call);
  await move(life, days.at(scheduledOn, "11:02"), "interview");
  const held = await schedule(life, days.at(scheduledOn, "11:06"), panel);
  await plan(life, days.at(scheduledOn, "11:09"), "Panel to score");
  return held;
}

/** The panel meets them, and each scores on their own the same day. `strength` is how good they are, around 0. */
export async function meet(life: Life, held: Held, strength: number) {
  await arrive(life, minutesAfter(held.startsAt, -7), held);
  const competencies = life.opening.content.plan.competencies.map(({ of }) => of);
  const talent = talentOf(strength, competencies.length, life.chance);
  for (const [index, by] of held.panel.entries()) {
    const card = scoreCard({ by, competencies, talent, words: wordsOf(life), chance: life.chance });
    await submit(life, minutesAfter(held.endsAt, 22 + index * 31), by, held, card);
  }
}

const all = everybody();

export function personCalled(name: string): Person {
  const found = all.find((person) => person.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found;
}
