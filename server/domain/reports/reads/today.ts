import { eq } from "drizzle-orm";
import { applications, candidates, jobs, type Role } from "@/db/schema";
import { isAmong } from "../../ids";
import { findMe } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import { listMyApprovals, listSponsored, listToSign } from "./agreements";
import { listAnswersDue, listNewApplications, listUndelivered } from "./answers";
import { listMentions, listMyTasks } from "./given";
import { listInvited } from "./invited";
import { listDebriefsReady, listMyScorecards, listPanelsToday, listScorecardsMissing } from "./meetings";
import { listNotesAsked } from "./notes-asked";
import { listReplies, listTimesAsked, listUnread } from "./replies";

/** What of a role's work waits for somebody: each row asks for one thing. */
export interface TodayRow {
  key: string;
  kind:
    | "answer"
    | "decide"
    | "release"
    | "undelivered"
    | "notes"
    | "application"
    | "accepted"
    | "declined"
    | "countered"
    | "message"
    | "farewell"
    | "other_times"
    | "panel"
    | "scorecard"
    | "missing"
    | "debrief"
    | "terms"
    | "offer"
    | "job"
    | "sign"
    | "milestone"
    | "reading"
    | "day"
    | "task"
    | "mention"
    | "invited";
  /** The person it is about, and what of theirs. */
  name: string;
  about: string;
  /** None where it is about a job, or about the person and none of their applications. */
  applicationId: string | null;
  /** For what is about the person and none of their applications. */
  candidateId?: string;
  /** The panel, outcome, offer, contract, engagement or job the row leads to. */
  targetId?: string;
  day?: string;
  at?: Date;
  /** For panels: where somebody waits, and since when. */
  room?: string;
  waitingSince?: Date | null;
  count?: number;
  isOverdue?: boolean;
}

/** A row as it is found. Those of applications are named once they are shown: of what waits, most is only counted. */
export type FoundRow = Omit<TodayRow, "name" | "about"> & Partial<Pick<TodayRow, "name" | "about">>;

export interface TodaySection {
  id:
    | "answers"
    | "undelivered"
    | "tasks"
    | "mentions"
    | "notes"
    | "replies"
    | "messages"
    | "times"
    | "panels"
    | "scorecards"
    | "missing"
    | "debriefs"
    | "approvals"
    | "signatures"
    | "engagements"
    | "applications"
    | "invited";
  rows: TodayRow[];
  /** How many there are in all; a list shows the first of them. */
  total: number;
}

type SectionId = TodaySection["id"];

/** Owners and administrators look after everything. */
const ADMINISTRATORS: readonly SectionId[] = [
  "undelivered",
  "notes",
  "approvals",
  "signatures",
  "answers",
  "tasks",
  "mentions",
  "replies",
  "times",
  "scorecards",
  "panels",
  "debriefs",
  "messages",
  "engagements",
  "applications",
  "invited",
];

/** What each role's day is made of, in the order of its weight. */
const SECTIONS: Record<Role, readonly SectionId[]> = {
  owner: ADMINISTRATORS,
  admin: ADMINISTRATORS,
  recruiter: [
    "undelivered",
    "approvals",
    "answers",
    "tasks",
    "mentions",
    "replies",
    "times",
    "messages",
    "scorecards",
    "panels",
    "debriefs",
    "missing",
    "applications",
  ],
  hiring_manager: [
    "scorecards",
    "approvals",
    "debriefs",
    "answers",
    "tasks",
    "mentions",
    "replies",
    "signatures",
    "panels",
    "engagements",
    "missing",
  ],
  panelist: ["scorecards", "panels"],
  front_desk: [],
};

/** Everything that waits for the member who asks. What their scoring must not be swayed by is not among it. */
export async function findToday(scope: Scope) {
  const me = await findMe(scope);
  const { timeZone } = me.organisation;
  const asking: Asking = {
    memberId: me.memberId,
    role: me.role,
    timeZone,
    today: dayIn(timeZone, scope.now),
    /** A hiring manager's day is about their own jobs. */
    onlyMine: me.role === "hiring_manager",
  };
  const found = new Map<SectionId, FoundRow[]>();
  for (const id of SECTIONS[me.role]) found.set(id, await READS[id](scope, asking));
  askOnce(found);
  const shown = [...found].map(([id, rows]) => ({ id, rows: rows.slice(0, SHOWN), total: rows.length }));
  const names = await namesFor(
    scope,
    shown.flatMap(({ rows }) => rows),
  );
  const sections: TodaySection[] = shown
    .filter(({ total }) => total > 0)
    .map((section) => ({ ...section, rows: section.rows.map((row) => named(row, names)) }));
  const { name, role } = me;
  return { name, role, timeZone, today: asking.today, now: scope.now, sections };
}

/** An answer that is due and has a debrief to come from is one row, which leads to the debrief. */
function askOnce(found: Map<SectionId, FoundRow[]>) {
  const debriefs = found.get("debriefs") ?? [];
  const answers = (found.get("answers") ?? []).map((row) => {
    const debrief = debriefs.find(({ applicationId }) => applicationId === row.applicationId);
    return row.kind === "answer" && debrief ? { ...row, kind: debrief.kind } : row;
  });
  const asked = new Set(answers.map(({ applicationId }) => applicationId));
  if (found.has("answers")) found.set("answers", answers);
  if (found.has("debriefs"))
    found.set(
      "debriefs",
      debriefs.filter(({ applicationId }) => !asked.has(applicationId)),
    );
}

type Names = Map<string, Pick<TodayRow, "name" | "about">>;

/** The candidate and the job of each application whose row has no name yet. */
async function namesFor({ tx }: Scope, rows: FoundRow[]): Promise<Names> {
  const nameless = rows.flatMap(({ name, applicationId }) =>
    name === undefined && applicationId ? [applicationId] : [],
  );
  if (nameless.length === 0) return new Map();
  const found = await tx
    .select({ id: applications.id, name: candidates.name, about: jobs.title })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(isAmong(applications.id, nameless));
  return new Map(found.map(({ id, ...names }) => [id, names]));
}

function named(row: FoundRow, names: Names): TodayRow {
  return { name: "", about: "", ...names.get(row.applicationId ?? ""), ...row };
}

export interface Asking {
  memberId: string;
  role: Role;
  timeZone: string;
  today: string;
  onlyMine: boolean;
}

const SHOWN = 8;

const READS: Record<SectionId, (scope: Scope, asking: Asking) => Promise<FoundRow[]>> = {
  answers: listAnswersDue,
  undelivered: listUndelivered,
  tasks: listMyTasks,
  mentions: listMentions,
  notes: listNotesAsked,
  applications: listNewApplications,
  replies: listReplies,
  messages: listUnread,
  times: listTimesAsked,
  panels: listPanelsToday,
  scorecards: listMyScorecards,
  missing: listScorecardsMissing,
  debriefs: listDebriefsReady,
  approvals: listMyApprovals,
  signatures: listToSign,
  engagements: listSponsored,
  invited: listInvited,
};
