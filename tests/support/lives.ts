import { asc, eq } from "drizzle-orm";
import {
  approvals,
  auditEntries,
  contractSeals,
  contracts,
  engagements,
  offers,
  outbox,
  signatures,
  terms,
} from "@/db/schema";
import { appRouter } from "@/server/api/root";
import { may, type Permission } from "@/server/auth/permissions";
import { APPROVAL } from "@/server/domain/approvals/rules/machine";
import { CONTRACT, stateOfContract } from "@/server/domain/contracts/rules/machine";
import { ENGAGEMENT, TERMS } from "@/server/domain/engagements/rules/machines";
import type { Machine } from "@/server/domain/machine";
import { OFFER } from "@/server/domain/offers/rules/machine";
import type { Actor } from "@/server/domain/scope";
import { asSystem } from "./cast";

// Watches the states of an application's terms, contracts, engagement and offers while somebody acts, and says whether
// each change stands in its table, was open to them, and left what the table promises.

interface Thing {
  id: string;
  state: string;
  /** What must never change: the words and figures of a version. */
  words: string;
}

export interface Lives {
  things: { machine: Machine<string>; rows: Thing[] }[];
  /** What the trail and the outbox hold, each in order. */
  trail: string[];
  mails: string[];
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
        { machine: ENGAGEMENT, rows: works.map(({ id, state }) => ({ id, state, words: "" })) },
        { machine: OFFER, rows: offered.map(({ id, state }) => ({ id, state, words: "" })) },
      ],
      trail: trail.map(({ verb }) => verb),
      mails: mails.map(({ kind }) => kind),
    };
  });
}

/** What is wrong with a change, one sentence each; nothing when all stands in the tables. */
export function wrongs(before: Lives, after: Lives, actor: Actor): string[] {
  const verbs = after.trail.slice(before.trail.length);
  const kinds = after.mails.slice(before.mails.length);
  return after.things.flatMap(({ machine, rows }, index) => {
    const earlier = before.things[index]?.rows ?? [];
    const lost = earlier
      .filter((row) => !rows.some(({ id, words }) => id === row.id && words === row.words))
      .map(({ id }) => `${machine.name} ${id} was lost or rewritten`);
    const changed = rows.flatMap((row) => {
      const was = earlier.find(({ id }) => id === row.id)?.state ?? null;
      if (was === row.state) return [];
      const ways = machine.moves.filter(
        ({ from, to }) => to === row.state && (was === null ? from.length === 0 : from.includes(was)),
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
