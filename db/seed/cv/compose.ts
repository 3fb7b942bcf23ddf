import type { Chance } from "../chance";
import { careers } from "../content/careers/all";
import { colleges, ukCities, ukSchools } from "../content/people/shape";
import type { Careers, JobKey } from "../content/shapes";
import type { Person } from "../crowd/persons";
import { fill } from "../fill";
import type { Curriculum, Post } from "./curriculum";

/** A plausible life for somebody who applies for this job in this year; `reach` is how far they have come, 0 to 3. */
export function composeCurriculum(
  person: Person,
  job: JobKey,
  reach: number,
  year: number,
  chance: Chance,
): Curriculum {
  const family = careers[job];
  const steps = Math.min(family.ladder.length, Math.max(1, reach + 1));
  const posts = composePosts(family, steps, year, person, chance);
  const began = Number(posts.at(-1)?.years.slice(0, 4) ?? year);
  return {
    name: person.latin,
    headline: posts[0]?.title ?? "",
    city: person.city,
    email: person.email,
    phone: person.phone,
    link: chance.happens(0.45) ? `${person.login}.example` : null,
    profile: fill(
      chance.one(profilesFor(person, family)),
      { years: String(Math.max(2, year - began)) },
      chance,
    ),
    posts,
    schools: composeSchools(family, began, person, chance),
    skills: chance.some(family.skills, chance.whole(6, 9)).map((skill) => fill(skill, {}, chance)),
    languages: languages(person.home.speaks, chance),
    interests: chance.happens(0.6) ? chance.some(family.interests, chance.whole(2, 3)) : [],
  };
}

function composePosts(family: Careers, steps: number, year: number, person: Person, chance: Chance): Post[] {
  const employers = chance.some(family.employers, steps);
  const points = chance.shuffled(family.points);
  let until = year;
  return employers.map(({ name, what, titles }, index) => {
    const latest = index === 0;
    const step = steps - 1 - index;
    const from = until - chance.whole(latest ? 1 : 2, 4);
    const post = {
      title: titles?.[Math.min(step, titles.length - 1)] ?? chance.one(family.ladder[step] ?? []),
      employer: name,
      what,
      place: step > 0 || chance.happens(0.5) ? chance.one(ukCities) : chance.one(person.home.cities),
      years: `${from} – ${latest && chance.happens(0.8) ? "now" : until}`,
      points: points
        .splice(0, chance.whole(latest ? 3 : 2, latest ? 5 : 3))
        .map((point) => fill(point, {}, chance)),
    };
    until = from;
    return post;
  });
}

const belowUniversity = /^(A levels|BTEC|NVQ|GCSE|Apprenticeship|HND|CIPS|APICS|Diploma|RHS)/;

function composeSchools(family: Careers, until: number, person: Person, chance: Chance) {
  const awards = chance.some(family.awards, chance.happens(0.25) ? 2 : 1);
  return awards.map((award, index) => {
    const from = until - (index + 1) * 3 - chance.whole(0, 1);
    const abroad = index === awards.length - 1 && chance.happens(0.65);
    const school = belowUniversity.test(award)
      ? chance.one(colleges)
      : chance.one(abroad ? person.home.schools : ukSchools);
    return { award, school, years: `${from} – ${until - index * 3}` };
  });
}

const native = (person: Person) => /\b(English|Scots)\b/.test(person.home.speaks);

function profilesFor(person: Person, { profiles }: Careers) {
  return native(person) ? profiles.filter((profile) => !profile.includes("came to this country")) : profiles;
}

function languages(speaks: string, chance: Chance): string[] {
  const own = speaks.split(" and ").map((one) => `${one} (native)`);
  const other = `${chance.one(["French", "Spanish", "German", "BSL", "Italian"])} (${chance.one(["some", "good", "rusty"])})`;
  return [
    ...own,
    ...(/English/.test(speaks) ? [] : [`English (${chance.one(["fluent", "fluent", "professional"])})`]),
    ...(chance.happens(0.35) && !speaks.includes(other.split(" ")[0] ?? "") ? [other] : []),
  ];
}
