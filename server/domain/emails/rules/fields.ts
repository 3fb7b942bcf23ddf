import type { EmailKind } from "@/db/schema";
import { type Field, field, optional, recipient, withCommon } from "./field";

export type { Field } from "./field";

const ONE_SPAN = "2026-06-02T09:00:00Z/2026-06-02T10:00:00Z[Europe/London]";
const OTHER_SPAN = "2026-06-03T13:30:00Z/2026-06-03T14:30:00Z[Europe/London]";

const job = field("job_title", "line", "the job's title", "Senior Marketing Strategist");
const candidate = [
  field("candidate_name", "name", "the candidate's name", "Tom Okafor"),
  field("candidate_first_name", "name", "the candidate's first name", "Tom"),
];
const portal = field(
  "portal_link",
  "link",
  "a link that opens the candidate's portal",
  "https://example.test/portal",
);
const kit = field("kit_link", "link", "the panelist's kit", "https://example.test/kit");
const applicationLink = field(
  "application_link",
  "link",
  "the application, for a member",
  "https://example.test/application",
);
const feedback = field(
  "feedback",
  "long",
  "feedback for the candidate",
  "Your answer about the rebrand stayed with us.",
);
const toldByPhone = optional(
  field("told_by_phone_on", "day", "the day on which they were told by phone", "2026-06-03"),
);
const startsOn = field("starts_on", "day", "the first day", "2026-06-08");
const answerBy = field("answer_by", "day", "until when to answer", "2026-06-04");

const panelName = field("panel_name", "line", "the panel's name", "Panel interview");
const panelWhen = field("panel_when", "span", "when the panel meets", ONE_SPAN);
const panelists = field(
  "panelist_names",
  "names",
  "who sits on the panel",
  "Priya Nair\nMarc Dubois\nAna Silva",
);

const about = field("about", "line", "whom and what it is about", "Tom Okafor: offer, Head of Growth");
const approvalLink = field("approval_link", "link", "where it is approved", "https://example.test/offer");

const panel = [
  ...candidate,
  job,
  recipient,
  panelName,
  panelWhen,
  optional(field("panel_place", "line", "where the panel meets", "3rd floor, 12 Glass Street")),
  optional(
    field("panel_link", "link", "the link of a panel that meets online", "https://meet.example.test/panel"),
  ),
  panelists,
  optional(field("check_in_code", "line", "what the candidate shows at the front desk", "K7 2QX")),
  field("you_chose", "flag", "whether the candidate chose this time", ""),
  field("has_withdrawn", "flag", "whether the candidate has withdrawn", ""),
  optional(kit),
  optional(portal),
];

/** Every field a kind of mail may use. `organisation_name` and `recipient_name` are everybody's. */
export const FIELDS: Record<EmailKind, readonly Field[]> = {
  application_received: withCommon(
    ...candidate,
    job,
    field("promised_on", "day", "the day by which the candidate will hear", "2026-06-04"),
    portal,
  ),
  times_proposed: withCommon(
    ...candidate,
    job,
    panelName,
    field("duration", "minutes", "how long it takes", "60"),
    field("times", "spans", "the times to choose from", `${ONE_SPAN}\n${OTHER_SPAN}`),
    optional(field("panel_place", "line", "where the panel meets", "3rd floor, 12 Glass Street")),
    optional(
      field("panel_link", "link", "the link of a panel that meets online", "https://meet.example.test/panel"),
    ),
    field("choose_by", "day", "until when to choose", "2026-05-29T17:00:00Z"),
    field("is_move", "flag", "whether an interview that is arranged shall be moved", ""),
    portal,
  ),
  times_withdrawn: withCommon(...candidate, job, panelName, portal),
  time_chosen: withCommon(...candidate, job, panelName, panelWhen, panelists, applicationLink),
  other_times_asked: withCommon(
    ...candidate,
    job,
    panelName,
    optional(field("words", "long", "what the candidate wrote", "I work until six. Would an evening do?")),
    applicationLink,
  ),
  interview_invitation: withCommon(...panel),
  interview_rescheduled: withCommon(...panel),
  interview_cancelled: withCommon(...panel),
  interview_reminder: withCommon(...panel),
  scorecard_due: withCommon(...candidate.map(optional), optional(job), panelName, kit),
  outcome_hired: withCommon(...candidate, job, optional(feedback), toldByPhone, portal),
  outcome_not_now: withCommon(...candidate, job, optional(feedback), toldByPhone, portal),
  outcome_consult_instead: withCommon(
    ...candidate,
    job,
    field("scope", "long", "what the engagement is about", "Plan and run the autumn lead campaign."),
    field("deliverables", "long", "what is delivered", "A channel plan, the campaign, a closing report."),
    startsOn,
    field("ends_on", "day", "the last day", "2026-07-03"),
    field("days", "figure", "how many days are paid", "12.5"),
    field("rate", "money", "what a day pays", "65000 GBP"),
    field("sponsor_name", "name", "who sponsors the engagement", "Grace Lindqvist"),
    answerBy,
    field("chose_another", "flag", "whether another candidate was chosen", "yes"),
    optional(feedback),
    portal,
  ),
  offer: withCommon(
    ...candidate,
    optional(job),
    field("title", "line", "the title that is offered", "Head of Growth"),
    field("salary", "money", "what it pays", "9200000 GBP/year"),
    startsOn,
    answerBy,
    portal,
  ),
  signed: withCommon(
    ...candidate,
    field("document_title", "line", "what was signed", "Consulting contract"),
    optional(portal),
  ),
  approval_asked: withCommon(
    about,
    optional(field("asked_by", "name", "who asks; nobody when the candidate proposed it", "Marc Dubois")),
    optional(field("in_place_of", "name", "in whose absence they approve", "Olivia Grant")),
    approvalLink,
  ),
  approval_answered: withCommon(
    about,
    field("answered_by", "name", "who answered last", "Olivia Grant"),
    optional(
      field("reason", "long", "what has to change, when it was sent back", "The level needs a reason."),
    ),
    approvalLink,
  ),
  terms_unanswered: withCommon(...candidate, job, answerBy, portal),
  milestone_due: withCommon(
    ...candidate,
    field("milestone", "line", "what is due", "The channel plan"),
    field("due_on", "day", "when it is due", "2026-06-12"),
    portal,
  ),
  reference_issued: withCommon(...candidate, portal),
  work_waits: withCommon(
    candidate[0] as Field,
    field("items", "long", "what waits, one a line", "Delivered, to be approved: The channel plan"),
    field("engagement_link", "link", "the engagement", "https://example.test/engagement"),
  ),
  still_deciding: withCommon(
    ...candidate,
    job,
    field("promised_on", "day", "the new day by which the candidate will hear", "2026-06-11"),
    optional(field("reason", "long", "why it takes longer", "One of the panel was ill.")),
    portal,
  ),
  promise_due: withCommon(
    field("when_due", "line", "how close the promised date is", "in two days"),
    field(
      "people",
      "long",
      "who was promised an answer, and for which job",
      "Tom Okafor, Senior Marketing Strategist",
    ),
    field("today_link", "link", "where they stand", "https://example.test/today"),
  ),
  mentioned: withCommon(
    ...candidate,
    job,
    field("sender_name", "name", "who wrote the note", "Rita Reyes"),
    field("application_link", "link", "where the note stands", "https://example.test/application"),
  ),
  decision_reversed: withCommon(
    ...candidate,
    job,
    field("told", "told", "what they were told", "not_now"),
    field("told_on", "day", "when they were told", "2026-06-03"),
    field("words", "long", "why, in somebody's own words", "A second opening has been approved since."),
    field("promised_on", "day", "the day by which they will hear again", "2026-06-11"),
    portal,
  ),
  portal_link: withCommon(...candidate.map(optional), portal),
  visitor_here: withCommon(...candidate, field("room", "line", "the room", "Room 3"), panelName, kit),
  adjustments_stated: withCommon(
    ...candidate,
    job,
    panelName,
    panelWhen,
    field("day_link", "link", "what has to be arranged", "https://example.test/day"),
  ),
  mail_returned: withCommon(
    candidate[0] as Field,
    job,
    field("answer", "line", "what the other mail server said", "550 5.1.1 No such mailbox"),
    applicationLink,
  ),
  notes_released: withCommon(...candidate, portal),
  notes_due: withCommon(
    field(
      "people",
      "long",
      "who asked, and by when they are to be answered",
      "Tom Okafor, by Thursday 4 June",
    ),
    field("privacy_link", "link", "where the requests stand", "https://example.test/privacy"),
  ),
  erasure_notice: withCommon(
    ...candidate,
    field("erases_on", "day", "the day on which they will be erased", "2026-07-04"),
    portal,
  ),
  member_invitation: withCommon(
    field("inviter_name", "name", "who invites", "Olivia Grant"),
    field("role", "line", "the role", "panelist"),
    field("invitation_link", "link", "where the invitation is accepted", "https://example.test/invitations"),
  ),
  message: withCommon(
    ...candidate,
    optional(job),
    field("body", "long", "the message", "Could you send us the link to your portfolio?"),
    field("sender_name", "name", "who writes", "Priya Nair"),
    optional(portal),
    optional(applicationLink),
  ),
};
