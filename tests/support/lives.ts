import { asc, eq, getTableColumns, inArray } from "drizzle-orm";
import {
  approvals,
  auditEntries,
  contractSeals,
  contracts,
  engagementChanges,
  engagementReferences,
  engagements,
  loggedDays,
  milestones,
  offers,
  outbox,
  readings,
  results,
  signatures,
  terms,
  workRatings,
} from "@/db/schema";
import { appRouter } from "@/server/api/root";
import { may, type Permission } from "@/server/auth/permissions";
import { APPROVAL } from "@/server/domain/approvals/rules/machine";
import { CONTRACT, stateOfContract } from "@/server/domain/contracts/rules/machine";
import { ENGAGEMENT, TERMS } from "@/server/domain/engagements/rules/machines";
import { REFERENCE, stateOfReference } from "@/server/domain/engagements/rules/reference";
import {
  DAY,
  MILESTONE,
  READING,
  stateOfDay,
  stateOfMilestone,
  stateOfReading,
} from "@/server/domain/engagements/rules/work-machines";
import type { Machine } from "@/server/domain/machine";
import { OFFER } from "@/server/domain/offers/rules/machine";
import type { Actor, Scope } from "@/server/domain/scope";
import { asSystem } from "./cast";

// Watches the states of an application's terms, contracts, engagement, work and offers while somebody acts, and says
// whether each change stands in its table, was open to them, and left what the table promises.

interface Thing {
  id: string;
  state: string;
  /** What must never change: the words and figures of a version. */
  words: string;
  /** What an act of the table may put in another's place, as long as the thing is open for it. */
  draft?: string;
}

/** The acts that change a draft as they lead to another state; in a state, those that lead from it to itself. */
const REWRITING = ["deliver", "end early"];

export interface Lives {
  things: { machine: Machine<string>; rows: Thing[] }[];
  /** What the trail and the outbox hold, each in order. */
  trail: string[];
  mails: string[];
  /** How the sponsor rated the work: rating again replaces it, and the trail keeps both. */
  ratings: string;
  /** What holds at every moment, where it does not. */
  broken: string[];
}

/** What came of an engagement; nothing is asked about where there is none. */
async function lookAtWork(tx: Scope["tx"], works: { id: string }[]) {
  const ids = works.map(({ id }) => id);
  if (ids.length === 0)
    return { promised: [], measured: [], days: [], changes: [], references: [], rated: [] };
  return {
    promised: await tx.select().from(milestones).where(inArray(milestones.engagementId, ids)),
    measured: await tx
      .select(getTableColumns(readings))
      .from(readings)
      .innerJoin(results, eq(results.id, readings.resultId))
      .where(inArray(results.engagementId, ids)),
    days: await tx.select().from(loggedDays).where(inArray(loggedDays.engagementId, ids)),
    changes: await tx
      .select()
      .from(engagementChanges)
      .where(inArray(engagementChanges.engagementId, ids))
      .orderBy(asc(engagementChanges.id)),
    references: await tx
      .select()
      .from(engagementReferences)
      .where(inArray(engagementReferences.engagementId, ids)),
    rated: await tx
      .select()
      .from(workRatings)
      .where(inArray(workRatings.engagementId, ids))
      .orderBy(asc(workRatings.competencyId)),
  };
}

export function look(organisationId: string, applicationId: string): Promise<Lives> {
  return asSystem(organisationId, async ({ tx }) => {
    const signed = await tx.select({ contractId: signatures.contractId }).from(signatures);
    const sealed = new Set((await tx.select().from(contractSeals)).map(({ contractId }) => contractId));
    const versions = await tx.select().from(terms).where(eq(terms.applicationId, applicationId));
    const documents = await tx.select().from(contracts).where(eq(contracts.applicationId, applicationId));
    const works = await tx.select().from(engagements).where(eq(engagements.applicationId, applicationId));
    const offered = await tx.select().from(offers).where(eq(offers.applicationId, applicationId));
    const askings = await tx.select().from(approvals).where(eq(approvals.applicationId, applicationId));
    const { promised, measured, days, changes, references, rated } = await lookAtWork(tx, works);
    const trail = await tx
      .select({ verb: auditEntries.verb })
      .from(auditEntries)
      .where(eq(auditEntries.applicationId, applicationId))
      .orderBy(asc(auditEntries.id));
    const mails = await tx
      .select({ kind: outbox.kind })
      .from(outbox)
      .where(eq(outbox.applicationId, applicationId))
      .orderBy(asc(outbox.id));
    return {
      things: [
        {
          machine: TERMS,
          rows: versions.map(({ id, state, ...words }) => ({ id, state, words: JSON.stringify(words) })),
        },
        {
          machine: CONTRACT,
          rows: documents.map((contract) => ({
            id: contract.id,
            state: stateOfContract({
              ...contract,
              signatures: signed.filter(({ contractId }) => contractId === contract.id).length,
              isSealed: sealed.has(contract.id),
            }),
            words: contract.body,
          })),
        },
        {
          machine: APPROVAL,
          rows: askings.map(({ id, state, endedAt: _endedAt, ...words }) => ({
            id,
            state,
            words: JSON.stringify(words),
          })),
        },
        {
          machine: ENGAGEMENT,
          rows: works.map(({ id, state, termsId, contractId, startsOn, ...work }) => ({
            ...{ id, state, words: JSON.stringify([termsId, contractId, work.sponsorId, startsOn]) },
            draft: JSON.stringify([work.endsOn, changes]),
          })),
        },
        {
          machine: MILESTONE,
          rows: promised.map(({ id, title, dueOn, ...milestone }) => ({
            ...{ id, state: stateOfMilestone(milestone), words: JSON.stringify([title, dueOn]) },
            draft: JSON.stringify([milestone.deliveryNote, milestone.fileId, milestone.deliveredAt]),
          })),
        },
        {
          machine: READING,
          rows: measured.map(({ id, resultId, readOn, value, note, ...reading }) => ({
            ...{ id, state: stateOfReading(reading), words: JSON.stringify([resultId, readOn]) },
            draft: JSON.stringify([value, note, reading.recordedAt]),
          })),
        },
        {
          machine: DAY,
          rows: days.map(({ id, workedOn, dayQuarters, note, ...day }) => ({
            ...{ id, state: stateOfDay(day), words: workedOn },
            draft: JSON.stringify([dayQuarters, note, day.loggedAt]),
          })),
        },
        {
          machine: REFERENCE,
          rows: references.map(({ id, engagementId, body, ...reference }) => ({
            ...{ id, state: stateOfReference(reference), words: engagementId },
            draft: JSON.stringify([body, reference.writtenBy, reference.writtenAt]),
          })),
        },
        { machine: OFFER, rows: offered.map(({ id, state }) => ({ id, state, words: "" })) },
      ],
      trail: trail.map(({ verb }) => verb),
      mails: mails.map(({ kind }) => kind),
      ratings: JSON.stringify(rated),
      broken: works.flatMap(({ termsId, sponsorId, ...work }) => {
        const agreed = versions.find(({ id }) => id === termsId);
        const added = changes.reduce((all, { addedQuarters }) => all + addedQuarters, 0);
        const logged = days.reduce((all, { dayQuarters }) => all + dayQuarters, 0);
        const vouched = [
          ...promised.map(({ approvedBy }) => approvedBy),
          ...days.map(({ approvedBy }) => approvedBy),
          ...measured.map(({ confirmedBy }) => confirmedBy),
          ...rated.map(({ ratedBy }) => ratedBy),
          ...references.map(({ writtenBy }) => writtenBy),
        ];
        return [
          ...(logged > (agreed?.dayQuarters ?? 0) + added ? ["more days are logged than were agreed"] : []),
          ...(work.endsOn === (changes.at(-1)?.endsOn ?? agreed?.endsOn)
            ? []
            : ["it ends on a day that nobody set"]),
          ...(vouched.some((by) => by && by !== sponsorId) ? ["another than the sponsor vouched"] : []),
          ...(references.length > 0 && work.state !== "closed" ? ["a reference of work that goes on"] : []),
          ...(references.some(({ checkedBy, writtenBy }) => checkedBy === writtenBy)
            ? ["nobody else checked the reference"]
            : []),
        ];
      }),
    };
  });
}

/** What is wrong with a change, one sentence each; nothing when all stands in the tables. */
export function wrongs(before: Lives, after: Lives, actor: Actor): string[] {
  const verbs = after.trail.slice(before.trail.length);
  const kinds = after.mails.slice(before.mails.length);
  const rated = after.ratings !== before.ratings && !verbs.includes("engagement.rated");
  const moved = after.things.flatMap(({ machine, rows }, index) => {
    const earlier = before.things[index]?.rows ?? [];
    const lost = earlier
      .filter((row) => !rows.some(({ id, words }) => id === row.id && words === row.words))
      .map(({ id }) => `${machine.name} ${id} was lost or rewritten`);
    const changed = rows.flatMap((row) => {
      const former = earlier.find(({ id }) => id === row.id);
      const was = former?.state ?? null;
      const isRewritten = former !== undefined && former.draft !== row.draft;
      if (was === row.state && !isRewritten) return [];
      const ways = machine.moves.filter(
        ({ act, from, to }) =>
          to === row.state &&
          (was === null ? from.length === 0 : from.includes(was)) &&
          (!isRewritten || was === to || REWRITING.includes(act)),
      );
      const change = `${machine.name}: ${was ?? "nothing"} → ${row.state}`;
      if (ways.length === 0) return [`${change} is not in the table`];
      const open = ways.filter(({ by }) => by.some((who) => isOpenTo(who, actor)));
      if (open.length === 0) return [`${change} is not open to ${actor.type}`];
      const told = open.filter(({ audit }) => verbs.includes(audit));
      if (told.length === 0) return [`${change} left nothing in the trail but ${verbs.join(", ")}`];
      const written = told.filter(({ mail }) => !mail || kinds.includes(mail));
      return written.length === 0 ? [`${change} left no mail but ${kinds.join(", ")}`] : [];
    });
    return [...lost, ...changed];
  });
  return [...moved, ...after.broken, ...(rated ? ["the work was rated and the trail does not know"] : [])];
}

function isOpenTo(who: string, actor: Actor) {
  return actor.type === "member"
    ? who.includes(".") && may(actor.role, who as Permission)
    : who === actor.type;
}

/** Whether the door of a procedure lets somebody in. */
export function letsIn(path: string, actor: Actor): boolean {
  const { meta } = (
    appRouter._def.procedures as unknown as Record<string, { _def: { meta?: { permission?: Permission } } }>
  )[path]!._def;
  const permission = meta?.permission;
  return permission ? actor.type === "member" && may(actor.role, permission) : actor.type === "candidate";
}
