import { and, asc, count, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { applications, candidates, members, messages } from "@/db/schema";
import { isAmong } from "../../ids";
import { findJob, listStages, type Stage } from "../../jobs/reads";
import { countSome } from "../../pages";
import type { Scope } from "../../scope";
import type { boardInput } from "../input";
import { listFlagged } from "./flagged";
import { countOpen } from "./stages";

/**
 * A job's columns with the `first` of their cards, those who wait longest first; answered ones stand in the final
 * column. `total` counts them all.
 */
export async function findBoard(scope: Scope, { jobId, first }: z.output<typeof boardInput>) {
  const job = await findJob(scope, jobId);
  const stages = await listStages(scope, job.id);
  const open = await countOpen(scope, job.id);
  const columns = [];
  for (const stage of stages) columns.push(await columnOf(scope, stage, open.get(stage.id) ?? 0, first));
  const ids = columns.flatMap(({ cards }) => cards.map(({ id }) => id));
  const unread = await countUnread(scope, ids);
  const flagged = await listFlagged(scope, ids);
  return {
    job: { id: job.id, title: job.title, state: job.state },
    columns: columns.map(({ cards, ...column }) => ({
      ...column,
      cards: cards.map((card) => ({
        ...card,
        unread: unread.get(card.id) ?? 0,
        flagged: flagged.get(card.id) ?? [],
      })),
    })),
  };
}

type Found = Awaited<ReturnType<typeof findBoard>>["columns"][number];
export type Column = Found;
export type Card = Found["cards"][number];

/** Whoever waits stands in their stage; whoever has an answer stands in the final one; who withdrew, nowhere. */
async function columnOf(scope: Scope, stage: Stage, open: number, first: number) {
  const { id, position, name, candidateName, kind, promisedDays, jobId } = stage;
  const here = and(eq(applications.stageId, id), isOpen);
  const isFinal = kind === "final";
  const told = isFinal ? await listTold(scope, jobId, first) : [];
  const answered = isFinal ? await countTold(scope, jobId) : 0;
  const byWait = [asc(applications.stageEnteredAt), asc(applications.id)];
  const waiting = await listCards(scope, jobId, here, byWait, first);
  const cards = [...told, ...waiting].slice(0, first);
  return { id, position, name, candidateName, kind, promisedDays, total: open + answered, cards };
}

// Written into the statements, so that a plan that is kept may use the indexes that hold these alone.
const isOpen = sql`${applications.state} = 'active'`;
const isTold = sql`${applications.state} in ('hired', 'not_now', 'consult_instead')`;

function listTold(scope: Scope, jobId: string, first: number) {
  const byAnswer = [sql`${applications.answeredAt} desc`, desc(applications.id)];
  return listCards(scope, jobId, isTold, byAnswer, first);
}

function listCards(scope: Scope, jobId: string, where: SQL | undefined, order: SQL[], first: number) {
  return scope.tx
    .select({
      id: applications.id,
      candidateId: applications.candidateId,
      name: candidates.name,
      state: applications.state,
      stageEnteredAt: applications.stageEnteredAt,
      appliedAt: applications.appliedAt,
      promisedOn: applications.promisedOn,
      promisePausedAt: applications.promisePausedAt,
      answeredAt: applications.answeredAt,
      version: applications.version,
      nextStep: applications.nextStep,
      openToEngagement: applications.openToEngagement,
      ownerName: members.name,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(members, eq(members.id, applications.ownerId))
    .where(and(eq(applications.jobId, jobId), where))
    .orderBy(...order)
    .limit(first);
}

async function countTold(scope: Scope, jobId: string): Promise<number> {
  return (await countSome(scope, applications, and(eq(applications.jobId, jobId), isTold))).total;
}

/** What candidates wrote and nobody has read. */
async function countUnread(scope: Scope, applicationIds: string[]) {
  const rows = await scope.tx
    .select({ applicationId: messages.applicationId, unread: count() })
    .from(messages)
    .where(
      and(
        isAmong(messages.applicationId, applicationIds),
        isNull(messages.memberId),
        isNull(messages.readAt),
      ),
    )
    .groupBy(messages.applicationId);
  return new Map(rows.map(({ applicationId, unread }) => [applicationId, unread]));
}
