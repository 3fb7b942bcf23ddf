import { sql } from "drizzle-orm";
import { ERASED_NAME } from "../words";
import { cards, empty, ofApplications, remove, type Step, theirs, unsigned } from "./erasing-steps";

/** What they and others wrote: in applications, interviews, decisions, engagements, offers and contracts. */
export const WORDS: readonly Step[] = [
  remove("application_answers", theirs),
  empty("applications", "cv_id = null, next_step = '', consent_text = ''", theirs),
  empty("milestones", "file_id = null, delivery_note = ''", theirs),
  remove("engagement_references", theirs),
  remove(
    "files",
    (who) => sql`${theirs(who)} and not exists (select 1 from contract_seals s where s.file_id = files.id)`,
  ),
  remove("messages", theirs),
  remove("adjustments", theirs),
  remove("note_mentions", ofApplications),
  remove("notes", ofApplications),
  remove("tasks", theirs),
  remove("pool_entries", theirs),
  remove("panel_notes", ofApplications),
  remove("debrief_notes", ofApplications),
  empty("withdrawals", "reason = ''", theirs),
  empty("scorecards", "summary = '', amendment_reason = ''", ofApplications),
  empty("ratings", "evidence = '', not_assessed_reason = ''", (who) => sql`scorecard_id in ${cards(who)}`),
  {
    table: "scorecard_versions",
    sql: (who) => sql`update scorecard_versions set summary = '', reason = '', ratings = (
      select coalesce(jsonb_agg(one || '{"evidence": "", "notAssessedReason": ""}'), '[]') from jsonb_array_elements(ratings) one)
      where scorecard_id in ${cards(who)}`,
  },
  empty("decisions", "rationale = ''", ofApplications),
  empty("outcomes", "fields = '{}'", theirs),
  empty("terms_answers", "body = ''", theirs),
  empty(
    "terms",
    "scope = '', deliverables = ''",
    (who) =>
      // Terms that became a contract are part of what binds.
      sql`${theirs(who)} and not exists (select 1 from engagements e join contracts c on c.id = e.contract_id
      where e.terms_id = terms.id and c.signed_at is not null)`,
  ),
  empty("engagements", "closing_note = ''", theirs),
  empty("work_ratings", "evidence = ''", ofApplications),
  empty("readings", "note = ''", theirs),
  empty("logged_days", "note = ''", theirs),
  empty("engagement_changes", "reason = ''", theirs),
  empty("offers", "end_reason = '', level_reason = '', conditions = ''", theirs),
  empty(
    "approval_steps",
    "reason = ''",
    (who) => sql`approval_id in (select id from approvals where ${ofApplications(who)})`,
  ),
  empty(
    "signatures",
    "mark = '', consent_text = '', address = '', user_agent = ''",
    (who) => sql`${theirs(who)} and contract_id in ${unsigned(who)}`,
  ),
  empty(
    "contract_signers",
    `name = '${ERASED_NAME}'`,
    (who) => sql`${theirs(who)} and party = 'candidate' and contract_id in ${unsigned(who)}`,
  ),
  empty(
    "contracts",
    "title = '', body = '', voided_at = coalesce(voided_at, now())",
    (who) => sql`id in ${unsigned(who)}`,
  ),
];
