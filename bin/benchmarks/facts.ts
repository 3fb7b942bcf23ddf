import { z } from "zod";

const ids = z.array(z.string());
const choice = z.object({
  ...{ timeId: z.string(), proposalId: z.string(), panelId: z.string(), applicationId: z.string() },
  ...{ candidateId: z.string(), startsAt: z.string(), endsAt: z.string(), token: z.string() },
  ...{ first: z.string(), second: z.string(), third: z.string() },
});
const seat = z.object({ panelId: z.string(), applicationId: z.string(), token: z.string() });

const session = z.object({ applicationId: z.string(), token: z.string() });

/** What the cases know of a filled database: whom to be, what to ask for, and what the right answer is. */
export const factsInput = z.object({
  organisation: z.string(),
  organisationId: z.string(),
  candidates: z.number(),
  jobs: z.number(),
  tokens: z.object({ recruiter: z.string(), manager: z.string() }),
  board: z.object({ jobId: z.string(), open: z.number() }),
  jobSlug: z.string(),
  applySlug: z.string(),
  /** One person whose name nobody else has, and a word that stands in one CV alone. */
  known: z.object({ candidateId: z.string(), name: z.string(), word: z.string() }),
  /** Somewhere in the middle of the list of candidates. */
  middle: z.object({ at: z.string(), id: z.string() }),
  candidateIds: ids,
  surnames: ids,
  debriefs: ids,
  held: z.array(seat),
  drafted: z.array(seat),
  toSubmit: z.array(seat),
  toRelease: ids,
  /** How many visitors reception expects today. */
  today: z.number(),
  /** Candidates who may move their interview, each with the time and the panelists of it. */
  toMove: z.array(choice),
  /** Members who sit together on panels. */
  trio: ids,
  competencyIds: ids,
  portals: z.array(session),
  /** The newest engagements, and some of the consultants. */
  engagements: ids,
  working: z.array(session),
});

export type Facts = z.output<typeof factsInput>;
export type Seat = z.output<typeof seat>;
export type Choice = z.output<typeof choice>;
