import type { FILE_KINDS } from "@/db/schema";

/** What happens to a table's rows about a person who asks to be erased, and whether "my data" hands them out. */
export interface Fate {
  /** `erase`: the rows go. `empty`: personal words go, the row stays. `keep`: it stays as it is, for the reason given. */
  onErasure: "erase" | "empty" | "keep";
  inMyData: boolean;
  why: string;
}

const nobody = (why: string): Fate => ({ onErasure: "keep", inMyData: false, why });
const theirs = (why: string): Fate => ({ onErasure: "erase", inMyData: true, why });
const emptied = (why: string): Fate => ({ onErasure: "empty", inMyData: true, why });
const goes = (why: string): Fate => ({ onErasure: "erase", inMyData: false, why });
const aboutThem = (why: string): Fate => ({ onErasure: "empty", inMyData: false, why });

/** Every table of ours. A new one does not pass the tests until its fate is said here. */
export const TABLE_FATES: Record<string, Fate> = {
  accounts: nobody("How a person signs in elsewhere; goes with the person's row."),
  people: {
    onErasure: "erase",
    inMyData: true,
    why: "The proven address itself; stays for who also works, or is a candidate, elsewhere.",
  },
  sessions: { onErasure: "erase", inMyData: false, why: "Open sessions end with the person." },
  sign_in_links: { onErasure: "erase", inMyData: false, why: "Open links end with the person." },
  sign_in_codes: { onErasure: "erase", inMyData: false, why: "Open codes end with the person." },
  sign_in_mails: { onErasure: "erase", inMyData: false, why: "Carries the address." },

  organisations: nobody("The organisation's own."),
  members: nobody("The organisation's people, not its candidates."),
  sending_allowances: nobody("How many mails may leave at once: a figure."),
  muted_notifications: nobody("What the organisation's people would rather not be told."),
  invitations: nobody("The organisation's people, not its candidates."),
  holidays: nobody("Calendar."),
  email_templates: nobody("The organisation's own words."),
  jobs: nobody("The organisation's own."),
  stages: nobody("The organisation's own."),
  stage_templates: nobody("The organisation's own."),
  job_questions: nobody("The organisation's own."),
  plans: nobody("The organisation's own."),
  plan_competencies: nobody("The organisation's own."),
  plan_questions: nobody("The organisation's own."),
  plan_panelists: nobody("Who of the organisation usually sits where."),
  plan_templates: nobody("The organisation's own."),
  decision_reasons: nobody("The organisation's own list."),

  audit_entries: nobody("Ids, verbs, times and salted digests: the chain must stay whole."),
  audit_values: { onErasure: "empty", inMyData: false, why: "Values before and after may name the person." },
  audit_seals: nobody("Hashes of the chain."),
  audit_sealed_entries: nobody("Which entry stands in which seal."),

  candidates: emptied("Name, address, phone go; the empty row holds the counts of reports together."),
  candidate_words: {
    onErasure: "empty",
    inMyData: false,
    why: "What the search finds them by; follows their name, their CV and what is noted by itself.",
  },
  tags: nobody("The organisation's own words."),
  candidate_tags: { onErasure: "erase", inMyData: false, why: "Words that members sorted them by." },
  pool_entries: goes("Why they were worth asking again."),
  imports: {
    onErasure: "empty",
    inMyData: false,
    why: "The first rows of a table may name them; the file itself goes after 30 days, with everybody in it.",
  },
  import_rows: aboutThem(
    "Why a row of a table was left out may quote their address; what was added is ids only.",
  ),
  candidate_views: goes(
    "What the organisation's people filter a list by; one that looks for them by name goes.",
  ),
  candidate_merges: aboutThem("Their name, phone and place as they were before two rows became one person."),
  candidate_merge_rows: nobody("Ids only."),

  notes_requests: {
    onErasure: "empty",
    inMyData: true,
    why: "That they asked, and when; one that waits ends.",
  },
  notes_items: goes("Texts about them, while they are checked."),
  released_notes: theirs("What they were given of them."),
  notes_reminders: nobody("When members were told of the month's end."),
  erasures: { onErasure: "keep", inMyData: false, why: "That somebody was erased, when, and at whose wish." },
  retention_notices: { onErasure: "keep", inMyData: true, why: "Days only: that they were told in time." },
  files: theirs("Their CV and what they delivered; each kind's fate stands below."),
  applications: emptied("That somebody applied, when and with what outcome stays; who it was goes."),
  application_answers: theirs("What they answered in the form."),
  stage_moves: nobody("Ids and times only."),
  promises: {
    onErasure: "keep",
    inMyData: true,
    why: "Dates only: the share answered in time must stay true.",
  },
  withdrawals: emptied("The reason is in their words."),
  note_mentions: goes("Which of the organisation's people a note names: goes with the note."),
  tasks: goes("What members had to do about them."),
  notes: goes("What members wrote about them; handed out only after a person checked it."),
  messages: theirs("The conversation."),
  outbox: emptied("Every message sent to them; that one was sent, and when, stays with what it told."),
  suppressions: { onErasure: "erase", inMyData: false, why: "Carries the address." },
  outbox_attempts: aboutThem("A mail server's answer may quote the address."),

  panels: { onErasure: "keep", inMyData: true, why: "The time, the place and the kit." },
  adjustments: theirs("What they need on the day."),
  panel_notes: goes("What a panelist told the next panel; handed out only after a person checked it."),
  working_hours: nobody("The organisation's people, not its candidates."),
  imported_calendars: nobody("The organisation's people, not its candidates."),
  busy_times: nobody("Times of the organisation's people."),
  calendar_feeds: nobody("The organisation's people, not its candidates."),
  proposals: { onErasure: "keep", inMyData: true, why: "Which times were proposed, and when." },
  proposed_times: { onErasure: "keep", inMyData: true, why: "Times only." },
  time_requests: { onErasure: "keep", inMyData: true, why: "Times only: the words stand in messages." },

  panelists: nobody("Who of the organisation sat where."),
  visits: { onErasure: "keep", inMyData: true, why: "Times only, and a code that opens nothing any more." },
  scorecards: aboutThem("Summaries name them; handed out only after a person checked it."),
  ratings: aboutThem("Evidence names them; handed out only after a person checked it."),
  scorecard_versions: aboutThem("What scorecards said before they were amended; as these."),
  dismissals: nobody("Who of a panel was not there."),
  awaited_scorecards: nobody("Ids, times and how many seats still owe one."),
  awaited_debriefs: nobody("Ids and days only."),
  debrief_notes: goes("What a panel said of them; handed out only after a person checked it."),
  finalists: nobody("Which applications were compared, and who chose them."),
  debriefs: nobody("Scores and ids: reports of agreement stay true."),
  decisions: aboutThem("The rationale names them."),
  outcomes: emptied("Which outcome was told, and when, stays; what its mail was filled with goes."),
  bulk_releases: nobody("Who released many outcomes at once, and when."),
  promise_escalations: nobody("Whom of the organisation a promise was near for, and when they were told."),
  phone_calls: { onErasure: "keep", inMyData: true, why: "That they were told by phone, and when." },

  contracts: emptied(
    "What everybody signed is kept as long as the law asks; what nobody is bound by is emptied.",
  ),
  contract_signers: emptied("As the contract."),
  contract_seals: { onErasure: "keep", inMyData: true, why: "Proof that a contract is unchanged." },
  signatures: emptied("As the contract."),
  terms: emptied("What a signed contract grew out of is kept; other words go, the figures stay."),
  terms_answers: emptied("Their words."),
  classification_checks: nobody("Answers about the engagement, not about the person."),
  engagements: emptied("Work that was contracted stays; the words it was closed with go."),
  milestones: emptied("Delivery notes are their words."),
  results: { onErasure: "keep", inMyData: true, why: "What was measured." },
  readings: emptied("Notes are their words."),
  logged_days: emptied("That days were worked and paid stays; the notes are their words."),
  engagement_changes: emptied("How what was contracted changed stays; why goes."),
  offers: emptied("Figures stay; words about them go."),
  engagement_references: theirs("Written for them to keep, and handed out once it is issued."),
  work_ratings: aboutThem("Evidence names them; handed out only after a person checked it."),
  agreement_templates: nobody("The organisation's own words."),
  approvals: nobody("Who asked for an approval of what, and when."),
  approval_steps: aboutThem("Why something was sent back may name them; who approved, and when, stays."),
  approval_chains: nobody("Whom of the organisation it asks."),
  approval_chain_steps: nobody("Whom of the organisation it asks."),
  approval_delegations: nobody("Who of the organisation was away, and when."),
  signatories: nobody("Who signs for the organisation."),
};

/** What becomes of each kind of stored file: of the table's rows above, and of the bytes. */
export const FILE_FATES: Record<(typeof FILE_KINDS)[number], Fate> = {
  cv: theirs("Theirs."),
  answer: theirs("Theirs."),
  reference: theirs("Written for them to keep."),
  delivery: theirs("Delivered work; the contract says who may keep a copy."),
  contract: { onErasure: "keep", inMyData: true, why: "A signed contract is kept as long as the law asks." },
};
