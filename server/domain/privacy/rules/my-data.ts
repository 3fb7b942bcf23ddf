import { sql } from "drizzle-orm";
import * as schema from "@/db/schema";
import { OPEN_PORTAL_LINK } from "../../emails/rules/links";
import { WORK } from "./my-work";
import { type Owned, type Part, part } from "./parts";

/**
 * Table by table. Which rows there are is the database's to say: it shows a candidate their own, and of these nothing
 * that they have not been told. What only members write or read is not among the columns.
 */
export const PARTS = {
  applicationAnswers: part(schema.applicationAnswers, ({ applicationId, questionId, value }) => ({
    applicationId,
    questionId,
    value,
  })),
  promises: part(schema.promises, ({ applicationId, promisedOn, setAt }) => ({
    applicationId,
    promisedOn,
    setAt,
  })),
  withdrawals: part(schema.withdrawals, ({ applicationId, reason, withdrawnAt }) => ({
    applicationId,
    reason,
    withdrawnAt,
  })),
  messages: part(schema.messages, ({ applicationId, memberId, body, sentAt }) => ({
    applicationId,
    fromYou: sql<boolean>`${memberId} is null`.as("from_you"),
    body,
    sentAt,
  })),
  mails: part(schema.outbox as unknown as Owned, () => {
    const { applicationId, kind, toAddress, subject, sentAt } = schema.outbox;
    // The link in it was made as it left, and is kept nowhere.
    const text = sql<string>`replace(${schema.outbox.text}, ${OPEN_PORTAL_LINK}, '/portal')`.as("text");
    return { applicationId, kind, toAddress, subject, text, sentAt };
  }),
  panels: part(schema.panels, ({ applicationId, name, startsAt, endsAt, timeZone, place, link, state }) => ({
    ...{ applicationId, name, startsAt, endsAt, timeZone, place, link, state },
  })),
  visits: part(schema.visits, ({ panelId, code, checkedInAt, metAt }) => ({
    ...{ panelId, code, checkedInAt, metAt },
  })),
  adjustments: part(schema.adjustments, ({ applicationId, words, statedAt }) => ({
    applicationId,
    words,
    statedAt,
  })),
  proposals: part(schema.proposals, ({ applicationId, durationMinutes, state, proposedAt, expiresAt }) => ({
    ...{ applicationId, durationMinutes, state, proposedAt, expiresAt },
  })),
  proposedTimes: part(schema.proposedTimes, ({ startsAt, endsAt, chosenAt }) => ({
    startsAt,
    endsAt,
    chosenAt,
  })),
  timeRequests: part(schema.timeRequests, ({ applicationId, askedAt, answeredAt }) => ({
    applicationId,
    askedAt,
    answeredAt,
  })),
  outcomes: part(schema.outcomes, ({ applicationId, kind, toldAt }) => ({ applicationId, kind, toldAt })),
  phoneCalls: part(schema.phoneCalls, ({ applicationId, toldAt }) => ({ applicationId, toldAt })),
  ...WORK,
  notesRequests: part(schema.notesRequests, ({ askedAt, dueOn, releasedAt }) => ({
    askedAt,
    dueOn,
    releasedAt,
  })),
  releasedNotes: part(schema.releasedNotes, ({ applicationId, kind, heading, writtenAt, parts }) => ({
    ...{ applicationId, kind, heading, writtenAt, parts },
  })),
  retentionNotices: part(schema.retentionNotices, ({ noticedAt, erasesOn, keptAt }) => ({
    noticedAt,
    erasesOn,
    keptAt,
  })),
} satisfies Record<string, Part>;

/** Tables that `findMyData` reads in a way of its own. */
export const READ_APART = ["people", "candidates", "applications", "files"] as const;
