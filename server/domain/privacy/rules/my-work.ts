import * as schema from "@/db/schema";
import { type Part, part } from "./parts";

/** The same of terms, engagements, offers and contracts. */
export const WORK = {
  terms: part(schema.terms, (t) => ({
    ...{ applicationId: t.applicationId, version: t.version, author: t.author, state: t.state },
    ...{ scope: t.scope, deliverables: t.deliverables, startsOn: t.startsOn, endsOn: t.endsOn },
    ...{ dayQuarters: t.dayQuarters, rateMinorUnits: t.rateMinorUnits, currency: t.currency },
    ...{ measureName: t.measureName, measureUnit: t.measureUnit, measureTarget: t.measureTarget },
    answerBy: t.answerBy,
  })),
  termsAnswers: part(schema.termsAnswers, ({ kind, body, answeredAt }) => ({ kind, body, answeredAt })),
  engagements: part(schema.engagements, (t) => ({
    ...{ applicationId: t.applicationId, title: t.title, state: t.state },
    ...{ startsOn: t.startsOn, endsOn: t.endsOn, beganAt: t.beganAt, closedAt: t.closedAt },
  })),
  milestones: part(schema.milestones, ({ title, dueOn, deliveredAt, deliveryNote, approvedAt }) => ({
    ...{ title, dueOn, deliveredAt, deliveryNote, approvedAt },
  })),
  results: part(schema.results, ({ name, unit, target }) => ({ name, unit, target })),
  readings: part(schema.readings, ({ readOn, value, note, recordedAt, confirmedAt }) => ({
    ...{ readOn, value, note, recordedAt, confirmedAt },
  })),
  loggedDays: part(schema.loggedDays, ({ workedOn, dayQuarters, note, loggedAt, approvedAt }) => ({
    ...{ workedOn, dayQuarters, note, loggedAt, approvedAt },
  })),
  engagementChanges: part(
    schema.engagementChanges,
    ({ kind, endedOn, endsOn, addedQuarters, reason, changedAt }) => ({
      ...{ kind, endedOn, endsOn, addedQuarters, reason, changedAt },
    }),
  ),
  references: part(schema.engagementReferences, ({ applicationId, body, writtenAt, issuedAt, sha256 }) => ({
    ...{ applicationId, body, writtenAt, issuedAt, sha256 },
  })),
  offers: part(schema.offers, (t) => ({
    ...{ applicationId: t.applicationId, title: t.title, level: t.level, state: t.state },
    ...{ salaryMinorUnits: t.salaryMinorUnits, currency: t.currency, payPeriod: t.payPeriod },
    ...{ startsOn: t.startsOn, conditions: t.conditions, sentAt: t.sentAt, answeredAt: t.answeredAt },
  })),
  contracts: part(
    schema.contracts,
    ({ applicationId, kind, title, body, drawnUpAt, signedAt, voidedAt }) => ({
      ...{ applicationId, kind, title, body, drawnUpAt, signedAt, voidedAt },
    }),
  ),
  contractSigners: part(schema.contractSigners, ({ contractId, party, name, position }) => ({
    ...{ contractId, party, name, position },
  })),
  signatures: part(schema.signatures, ({ contractId, signerId, method, consentText, signedAt }) => ({
    ...{ contractId, signerId, method, consentText, signedAt },
  })),
  contractSeals: part(schema.contractSeals, ({ contractId, sha256, sealedAt }) => ({
    ...{ contractId, sha256, sealedAt },
  })),
} satisfies Record<string, Part>;
