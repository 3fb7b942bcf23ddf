import type { TodayRow, TodaySectionData } from "./section";

/** How each part of the day is headed, and where the rest of a long one is. */
export const SECTION_WORDS: Record<
  TodaySectionData["id"],
  { title: string; description?: string; rest?: string }
> = {
  undelivered: {
    title: "Not delivered",
    description: "These candidates were not told. Their mail came back.",
  },
  notes: {
    title: "Requests for notes",
    description:
      "These candidates asked what was written about them. The law gives them an answer within a month.",
    rest: "privacy",
  },
  answers: {
    title: "Answers",
    description:
      "Who was promised an answer by now or in the next three days, and what is decided but not released.",
  },
  tasks: { title: "Your tasks", description: "What somebody asked you to do, the first due first." },
  mentions: { title: "Notes that name you" },
  replies: { title: "Replies to outcomes" },
  messages: { title: "Unread messages" },
  times: {
    title: "Other times",
    description:
      "These candidates cannot come when they are invited. What was agreed stands until you answer.",
  },
  panels: { title: "Panels" },
  scorecards: {
    title: "Your scorecards",
    description: "Five minutes each. The candidate's answer waits for them.",
  },
  missing: { title: "Panels without all scores" },
  debriefs: { title: "Debriefs" },
  approvals: { title: "Waiting for approval" },
  signatures: { title: "Waiting for your signature" },
  engagements: { title: "Engagements" },
  applications: { title: "New applications", rest: "candidates" },
  invited: { title: "Colleagues who have not come yet", rest: "members" },
};

/** The one thing a row asks for. */
export function leadsTo(row: TodayRow, mayRelease: boolean): { action: string; href: string } {
  const application = `applications/${row.applicationId}`;
  const target = row.targetId ?? "";
  switch (row.kind) {
    case "answer":
      return { action: "Give an answer", href: application };
    case "release":
      return { action: mayRelease ? "Release outcome" : "See decision", href: `${application}#decision` };
    case "undelivered":
      return { action: "Correct and release again", href: `${application}#decision` };
    case "application":
      return { action: "Read", href: application };
    case "accepted":
    case "declined":
    case "countered":
      return { action: "See reply", href: application };
    case "message":
      return { action: "Answer", href: `${application}#messages` };
    case "farewell":
      return { action: "Read", href: `${application}#messages` };
    case "other_times":
      return { action: "Find times", href: `${application}/schedule${target && `?panel=${target}`}` };
    case "panel":
      return { action: "Open kit", href: `interviews/${target}` };
    case "scorecard":
      return { action: "Score", href: `interviews/${target}/scorecard` };
    case "missing":
      return { action: "See who", href: `interviews/${target}` };
    case "debrief":
      return { action: "Open debrief", href: `${application}/debrief` };
    case "decide":
      return { action: "Decide", href: `${application}/debrief` };
    case "terms":
      return { action: "Approve terms", href: application };
    case "offer":
      return { action: "Approve offer", href: `offers/${target}` };
    case "job":
      return { action: "Approve job", href: `jobs/${target}/details` };
    case "sign":
      return { action: "Sign", href: `contracts/${target}` };
    case "notes":
      return { action: "Check and release", href: `privacy/${target}` };
    case "milestone":
      return { action: "Approve", href: `engagements/${target}` };
    case "task":
      return {
        action: "See task",
        href: `${row.applicationId ? application : `candidates/${row.candidateId}`}#tasks`,
      };
    case "mention":
      return { action: "Read", href: `${application}#notes` };
    case "day":
      return { action: "Approve days", href: `engagements/${target}` };
    case "invited":
      return { action: row.isOverdue ? "Invite again" : "See invitation", href: "members#invitations" };
    case "reading":
      return { action: "Confirm", href: `engagements/${target}` };
  }
}

export function detailOf(row: TodayRow): string {
  switch (row.kind) {
    case "accepted":
      return `Accepted the engagement, ${row.about}`;
    case "declined":
      return `Declined the engagement, ${row.about}`;
    case "countered":
      return `Proposes other terms, ${row.about}`;
    case "farewell":
      return `Has withdrawn: ${row.about}`;
    case "release":
      return `Decided, not released: ${row.about}`;
    case "decide":
      return `Debrief is open: ${row.about}`;
    case "debrief":
      return `Everybody has scored: ${row.about}`;
    case "missing":
      return `${row.count} ${row.count === 1 ? "scorecard is" : "scorecards are"} missing: ${row.about}`;
    case "terms":
      return `Terms of an engagement: ${row.about}`;
    case "offer":
      return `Offer: ${row.about}`;
    case "job":
      return `Asks to publish: ${row.about}`;
    case "milestone":
      return `Delivered: ${row.about}`;
    case "reading":
      return `${(row.count ?? 0).toLocaleString("en-GB")} ${row.about}, to be confirmed`;
    case "day":
      return row.count === 1 ? "One day worked, to be approved" : `${row.count} days worked, to be approved`;
    case "invited":
      return row.isOverdue ? `${row.about}. The invitation has expired` : `${row.about}. Has not accepted`;
    case "mention":
      return `By ${row.about}`;
    case "undelivered":
      return `To ${row.about}`;
    default:
      return row.about;
  }
}
