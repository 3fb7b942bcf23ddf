import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import { applications, candidates, members, messages, stages } from "@/db/schema";
import { findJob } from "../../jobs/reads";
import type { Scope } from "../../scope";

/** As many cards as a column shows; the table has the rest. */
const mostCards = 100;

/** A job's columns with their cards, those who wait longest first; answered ones stand in the final column. */
export async function findBoard(scope: Scope, jobId: string) {
  const job = await findJob(scope, jobId);
  const rows = await listRows(scope, job.id);
  const columns = new Map<string, Column>();
  for (const { stage, card, inColumn } of rows) {
    const column = columns.get(stage.id) ?? { ...stage, total: 0, cards: [] };
    columns.set(stage.id, column);
    if (!isCard(card)) continue;
    column.total = inColumn;
    column.cards.push(card);
  }
  return { job: { id: job.id, title: job.title, state: job.state }, columns: [...columns.values()] };
}

type Row = Awaited<ReturnType<typeof listRows>>[number];
type Joined = Row["card"];
/** A stage in which nobody stands joins with nothing; a card has everything but what may be unsaid. */
export type Card = {
  [Name in keyof Joined]: Name extends "answeredAt" | "openToEngagement"
    ? Joined[Name]
    : NonNullable<Joined[Name]>;
};
const isCard = (joined: Joined): joined is Card => joined.id !== null;

export type Column = Row["stage"] & { total: number; cards: Card[] };

async function listRows(scope: Scope, jobId: string) {
  const place = sql<number>`row_number() over (partition by ${stages.id} order by ${applications.answeredAt} desc nulls last, ${applications.stageEnteredAt}, ${applications.id})`;
  const cards = scope.tx
    .select({
      stageId: sql<string>`${stages.id}`.as("column_id"),
      position: stages.position,
      stageName: sql<string>`${stages.name}`.as("stage_name"),
      candidateName: stages.candidateName,
      kind: stages.kind,
      promisedDays: stages.promisedDays,
      id: sql<string | null>`${applications.id}`.as("card_id"),
      candidateId: applications.candidateId,
      name: sql<string>`${candidates.name}`.as("name"),
      state: applications.state,
      stageEnteredAt: applications.stageEnteredAt,
      appliedAt: applications.appliedAt,
      promisedOn: applications.promisedOn,
      answeredAt: applications.answeredAt,
      version: applications.version,
      nextStep: applications.nextStep,
      openToEngagement: applications.openToEngagement,
      ownerName: sql<string>`${members.name}`.as("owner_name"),
      place: place.as("place"),
      inColumn: sql<number>`count(${applications.id}) over (partition by ${stages.id})::int`.as("in_column"),
    })
    .from(stages)
    .leftJoin(applications, and(eq(applications.jobId, stages.jobId), standsIn()))
    .leftJoin(candidates, eq(candidates.id, applications.candidateId))
    .leftJoin(members, eq(members.id, applications.ownerId))
    .where(eq(stages.jobId, jobId))
    .as("cards");
  const unread = sql<number>`(select count(*)::int from ${messages} where ${messages.applicationId} = ${cards.id} and ${messages.memberId} is null and ${messages.readAt} is null)`;
  const found = await scope.tx
    .select({ ...cards._.selectedFields, unread })
    .from(cards)
    .where(sql`${cards.place} <= ${mostCards}`)
    .orderBy(asc(cards.position), asc(cards.place));
  return found.map(
    ({ stageId, position, stageName, candidateName, kind, promisedDays, inColumn, place, ...card }) => ({
      stage: { id: stageId, position, name: stageName, candidateName, kind, promisedDays },
      card,
      inColumn,
    }),
  );
}

/** Whoever waits stands in their stage; whoever has an answer stands in the final one; who withdrew, nowhere. */
function standsIn() {
  return or(
    and(eq(applications.state, "active"), eq(applications.stageId, stages.id)),
    and(eq(stages.kind, "final"), ne(applications.state, "active"), ne(applications.state, "withdrawn")),
  );
}
