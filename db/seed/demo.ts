import { closeJob } from "@/server/domain/jobs/close";
import { pauseJob } from "@/server/domain/jobs/pause";
import { addHoliday } from "@/server/domain/organisations/add-holiday";
import { holidaysOf } from "@/server/domain/organisations/rules";
import { sealSigned } from "@/server/workers/seal-contract";
import { type Cast, foundCompany } from "./cast";
import { company } from "./content/company";
import type { Funnel } from "./content/funnels";
import { jobs } from "./content/jobs/all";
import type { JobKey } from "./content/shapes";
import { planApplicants } from "./crowd/applicants";
import { planCourse } from "./crowd/course";
import { Diary } from "./crowd/diary";
import { live } from "./crowd/live";
import { Days } from "./days";
import { History } from "./history";
import { type Opening, openJob } from "./openings";
import { lastScenes, reserved, scenes } from "./story/all";

export interface Making {
  /** The demo is seen from this instant. */
  now: Date;
  funnels: readonly Funnel[];
  say(line: string): void;
  /** Has PostgreSQL look at what was written so far: it plans badly for tables it believes to be empty. */
  takeStock(): Promise<void>;
}

/** Makes the demo organisation: its people, eighteen months of applications, and the scene it opens with. */
export async function seedDemo({ now, funnels, say, takeStock }: Making): Promise<void> {
  const days = new Days(now, holidaysAround(now));
  const cast = await foundCompany(days, days.orNextWorkday(-580));
  const openings = new Map<JobKey, Opening>();
  for (const { job, openedOn } of funnels)
    openings.set(job, await openJob(cast, days, contentOf(job), days.orNextWorkday(openedOn)));
  say(`  ${openings.size} jobs with their forms and interview plans`);

  // The scenes take their people's time first; the others find theirs around them.
  const diary = new Diary(days);
  const stage = { cast, days, diary, openings };
  const tellings = scenes.flatMap((scene) => scene(stage));
  const lastTellings = lastScenes.map((scene) => scene(stage));
  const lives = planApplicants(days, funnels, reserved).map((applicant) => {
    const steps = planCourse(applicant, contentOf(applicant.job), days, diary);
    return () => live(cast, days, openingOf(openings, applicant.job), applicant, steps);
  });
  await inLanes(lives, async (done) => {
    if (done % 50 === 25) await takeStock();
    if (done % 100 === 0) say(`  ${done} of ${lives.length} applications`);
  });
  await inLanes(tellings, async () => {});
  await inLanes(lastTellings, async () => {});
  await takeStock();
  say(`  ${tellings.length + lastTellings.length} scenes of the opening day`);
  for (const { contractId, at } of cast.signed)
    await sealSigned({ organisationId: cast.organisationId, contractId }, at);
  await endJobs(cast, days, funnels, openings);
}

/** Two years back and two ahead. */
function holidaysAround(now: Date): Set<string> {
  const year = now.getUTCFullYear();
  const all = [year - 2, year + 1].flatMap((from) => holidaysOf(company.holidayRegion, from));
  return new Set(all.map(({ day }) => day));
}

/** A few at a time, in order. */
async function inLanes(work: (() => Promise<void>)[], afterEach: (done: number) => Promise<void>) {
  const waiting = [...work];
  let done = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      // A busy machine may cut a transaction short. It left nothing behind, so it is told once more.
      await next().catch(next);
      done += 1;
      await afterEach(done);
    }
  };
  await Promise.all([lane(), lane(), lane()]);
}

/** Jobs whose people all have their answers are closed or paused; the very last act marks the demo as whole. */
async function endJobs(
  cast: Cast,
  days: Days,
  funnels: readonly Funnel[],
  openings: ReadonlyMap<JobKey, Opening>,
) {
  for (const { job, ends } of funnels) {
    if (!ends) continue;
    const jobId = openingOf(openings, job).id;
    const end = ends.how === "closed" ? closeJob : pauseJob;
    const at = days.at(days.orNextWorkday(ends.on), "16:10");
    await History.tell(cast, (history) => history.by("recruiter", at, (scope) => end(scope, { jobId })));
  }
  const day = days.date(days.orNextWorkday(160));
  await History.tell(cast, (history) =>
    history.by("admin", days.at(days.workday(0, -1), "08:55"), (scope) =>
      addHoliday(scope, { day, name: "The first warm Friday, more or less" }),
    ),
  );
}

function contentOf(job: JobKey) {
  const content = jobs.find(({ key }) => key === job);
  if (!content) throw new Error(`Nothing is written about the job ${job}.`);
  return content;
}

function openingOf(openings: ReadonlyMap<JobKey, Opening>, job: JobKey): Opening {
  const opening = openings.get(job);
  if (!opening) throw new Error(`Nobody opened the job ${job}.`);
  return opening;
}
