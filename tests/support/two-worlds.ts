import { eq } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { addNote } from "@/server/domain/applications/add-note";
import { writePanelNote } from "@/server/domain/interviews/write-panel-note";
import { askForNotes } from "@/server/domain/privacy/ask-for-notes";
import { addDebriefNote } from "@/server/domain/scorecards/add-debrief-note";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { chooseFinalist } from "@/server/domain/scorecards/choose-finalist";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { findMyScorecard } from "@/server/domain/scorecards/reads/mine";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import type { OverallWord, RatingWord } from "@/server/domain/scorecards/words";
import {
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "./cast";
import { holdInterview, type Interview, openJobWithPlan, score, scorecardOf } from "./interviewing";

// Two organisations that differ in nothing but what others have scored. Whatever somebody who has still to score gets
// hold of, both give the same, to the byte, once ids, names of the organisation and times are taken out.

export interface World {
  cast: Cast;
  admin: Player;
  interview: Interview;
  jobId: string;
  planId: string;
  jobSlug: string;
  /** Of a panelist who has submitted. */
  scorecardId: string;
  /** One that a panelist was sent. */
  mailId: string;
  /** What the candidate asked to read of it all. */
  requestId: string;
}

const start = new Date(Date.now() - 2 * 3_600_000);

interface Difference {
  rating: RatingWord;
  overall: OverallWord;
  words: string;
  amended: RatingWord;
  /** Whether somebody who had read the scores chose the candidate as a finalist. */
  isFinalist: boolean;
}

async function build({ rating, overall, words, amended, isFinalist }: Difference): Promise<World> {
  const cast = await foundGlasshouse(new Date(start.getTime() - 40 * 86_400_000));
  const admin = await joinOrganisation(cast.owner, {
    name: "Ada Admin",
    email: `ada@${cast.slug}.test`,
    role: "admin",
  });
  const opening = await openJobWithPlan(cast);
  const panelists = [...cast.panelists, admin];
  const interview = await holdInterview(cast, opening, {
    startsAt: start,
    panelists,
    applicant: { email: `theo@${cast.slug}.test` },
  });
  for (const player of cast.panelists.slice(0, 2)) {
    await score(interview, player, rating, overall);
    await asMember(player, (scope) =>
      addNote(scope, { applicationId: interview.applicationId, body: words }),
    );
    await asMember(player, (scope) =>
      writePanelNote(scope, { panelId: interview.panelId, covered: words, toAsk: "" }),
    );
  }
  const { applicationId } = interview;
  const author = cast.panelists[0];
  const { revision: _revision, ...content } = scorecardOf(interview, amended, overall);
  await asMember(author, (scope) => amendScorecard(scope, { ...content, version: 1, reason: words }));
  const mine = await asMember(author, (scope) => findMyScorecard(scope, interview.panelId));
  await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
  await asMember(cast.manager, (scope) => addDebriefNote(scope, { applicationId, body: words }));
  if (isFinalist) await asMember(cast.manager, (scope) => chooseFinalist(scope, { applicationId }));
  const who = { organisationId: cast.organisationId, candidateId: interview.candidateId };
  const request = await asCandidate(who, (scope) => askForNotes(scope, { provedAt: scope.now }));
  await asSystem(
    cast.organisationId,
    (scope) => remindScorecards(scope, { panelId: interview.panelId }),
    new Date(start.getTime() + 3 * 3_600_000),
  );
  const [mail] = await asSystem(cast.organisationId, (scope) =>
    scope.tx.select().from(outbox).where(eq(outbox.kind, "scorecard_due")).limit(1),
  );
  const ids = {
    ...{ jobId: opening.job.id, jobSlug: opening.job.slug, planId: opening.plan.id },
    ...{ scorecardId: mine.scorecardId!, mailId: mail!.id, requestId: request.requestId },
  };
  return { cast, admin, interview, ...ids };
}

/** The two: in the one others thought highly of the candidate, in the other they did not. */
export async function buildWorlds(): Promise<[World, World]> {
  return [
    await build({
      ...{ rating: "strong_yes", overall: "strong_yes", amended: "yes", isFinalist: true },
      words: "Read the launch plan again.",
    }),
    await build({
      ...{ rating: "definitely_not", overall: "definitely_not", amended: "no", isFinalist: false },
      words: "Ask for a second reference, please: two of them.",
    }),
  ];
}

/** Ids by the order in which they appear, addresses and times by what they are. */
export function masked(text: string, { cast }: World) {
  const seen = new Map<string, string>();
  return text
    .replaceAll(cast.slug, "SLUG")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      if (!seen.has(id)) seen.set(id, `ID${seen.size}`);
      return seen.get(id)!;
    })
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "TIME")
    .replace(/"code":"[A-Z2-9]{6}"/g, '"code":"CODE"')
    .replace(/"ticket":"[\w-]+"/g, '"ticket":"SEALED"')
    .replace(/[0-9a-f]{64}/g, "HASH");
}
