import { queueEmail } from "../emails/queue";
import { severalGiven, spanGiven } from "../emails/rules/given";
import { calendarWords } from "../emails/rules/saying";
import { harmlessName } from "../emails/rules/values";
import { findMember, findOrganisation, type Organisation } from "../organisations/reads";
import type { Scope } from "../scope";
import { findPanel, listSeats, type Panel, type Seat } from "./reads/panels";
import { writeCalendar } from "./write-calendar";

type News = "interview_invitation" | "interview_rescheduled" | "interview_cancelled" | "interview_reminder";

interface Audience {
  /** Leaves out people whose seat was given up or taken only now: they get other news. */
  seats?: Seat[];
  withoutCandidate?: boolean;
}

/** Queues the mails that tell a candidate and a panel the same news, each on their own clock and for their calendar. */
export async function tellPanel(scope: Scope, news: News, panelId: string, audience: Audience = {}) {
  const found = await findPanel(scope, panelId);
  const organisation = await findOrganisation(scope);
  const scheduler = await findMember(scope, found.panel.scheduledBy);
  const sitting = await listSeats(scope, [panelId]);
  const facts: Facts = {
    ...found,
    news,
    now: scope.now,
    byCandidate: scope.actor.type === "candidate",
    organisation,
    names: sitting.map(({ name }) => name),
    sitting,
    organiser: { name: organisation.name, address: organisation.replyTo ?? scheduler.email },
  };
  if (!audience.withoutCandidate) await queueEmail(scope, toCandidate(facts));
  for (const seat of audience.seats ?? sitting) await queueEmail(scope, toPanelist(facts, seat));
}

interface Facts extends Panel {
  news: News;
  now: Date;
  byCandidate: boolean;
  organisation: Organisation;
  names: string[];
  sitting: Seat[];
  organiser: { name: string; address: string };
}

function toCandidate(facts: Facts) {
  const { panel, candidate, job, visit, organisation, names } = facts;
  const to = { name: candidate.name, address: candidate.email };
  const words = calendarWords(candidate.locale ?? organisation.locale, {
    ...{ organisation: organisation.name, job: job.title, names, code: visit.code },
  });
  return {
    kind: facts.news,
    key: keyFor(facts, "candidate"),
    to,
    applicationId: panel.applicationId,
    candidateId: candidate.id,
    fields: { ...fieldsFor(facts, candidate.timeZone ?? panel.timeZone), check_in_code: visit.code },
    attachments: calendarFor(facts, words.summary, words.description, [{ ...to, required: true }]),
  };
}

function toPanelist(facts: Facts, seat: Seat) {
  const { panel, candidate, organisation, names } = facts;
  // Somebody who has just left the panel gets their own entry taken out of their calendar.
  const everybody = facts.sitting.some(({ memberId }) => memberId === seat.memberId) ? facts.sitting : [seat];
  const attendees = everybody.map(({ name, email, required }) => ({ name, address: email, required }));
  const summary = `${panel.name}: ${harmlessName(candidate.name)}`;
  const { sitters } = calendarWords(organisation.locale, { names });
  return {
    kind: facts.news,
    key: keyFor(facts, seat.memberId),
    to: { name: seat.name, address: seat.email },
    applicationId: panel.applicationId,
    memberId: seat.memberId,
    fields: {
      ...fieldsFor(facts, seat.timeZone ?? organisation.timeZone),
      kit_link: `/o/${organisation.slug}/interviews/${panel.id}`,
    },
    attachments: calendarFor(facts, summary, sitters, attendees),
  };
}

function fieldsFor({ panel, application, candidate, job, names, byCandidate }: Facts, timeZone: string) {
  return {
    candidate_name: candidate.name,
    job_title: job.title,
    panel_name: panel.name,
    panel_when: spanGiven(panel.startsAt, panel.endsAt, timeZone),
    panel_place: panel.place,
    panel_link: panel.link,
    panelist_names: severalGiven(names),
    you_chose: byCandidate,
    has_withdrawn: application.state === "withdrawn",
  };
}

type Attendees = Parameters<typeof writeCalendar>[0]["attendees"];

function calendarFor(facts: Facts, summary: string, description: string, attendees: Attendees) {
  if (facts.news === "interview_reminder") return [];
  const { id, sequence, startsAt, endsAt, place, link } = facts.panel;
  const method = facts.news === "interview_cancelled" ? "CANCEL" : "REQUEST";
  const { now, organiser } = facts;
  return [
    writeCalendar({
      ...{ method, panelId: id, sequence, now, startsAt, endsAt, place, link, organiser },
      ...{ summary, description, attendees },
    }),
  ];
}

const keyFor = ({ news, panel }: Facts, who: string) => `${news}:${panel.id}:${panel.sequence}:${who}`;
