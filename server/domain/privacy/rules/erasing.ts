import { sql } from "drizzle-orm";
import { ERASED_NAME } from "../words";
import { among, empty, named, ofApplications, remove, type Step, texts, theirs } from "./erasing-steps";
import { WORDS } from "./erasing-words";

/** Mails that name several people at once, and are old news as soon as they are read. */
const DIGESTS = sql`kind in ('promise_due', 'notes_due')`;
const EMPTY_MAIL = "subject = '', html = '', text = '', attachments = '[]', last_error = null";
const NOT_SENT = "state = case when state in ('queued', 'held') then 'cancelled' else state end";

/**
 * What erasing does, in order. Counts, days and figures stay, so that reports stay true; words go. A document that
 * everybody signed stays as it is, with its file: the database refuses to change it.
 */
export const ERASING: readonly Step[] = [
  ...WORDS,
  remove("notes_items", (who) => sql`request_id in (select id from notes_requests where ${theirs(who)})`),
  remove("released_notes", theirs),
  empty(
    "notes_requests",
    "state = 'withdrawn', withdrawn_at = now()",
    (who) => sql`${theirs(who)} and state in ('asked', 'checking', 'ready')`,
  ),
  remove("suppressions", ({ emails }) => sql`address_norm = ${texts(emails)}`),
  {
    table: "outbox_attempts",
    sql: (who) => sql`update outbox_attempts set response = null where outbox_id in (
      select id from outbox where ${theirs(who)} or ${ofApplications(who)})`,
  },
  {
    table: "outbox",
    sql: (who) => sql`update outbox set ${sql.raw(`${EMPTY_MAIL}, ${NOT_SENT}`)},
      to_name = case when member_id is null then ${ERASED_NAME} else to_name end,
      to_address = case when member_id is null then 'nobody@erased.invalid' else to_address end
      where ${theirs(who)} or ${ofApplications(who)} or lower(to_address) = ${texts(who.emails)} and member_id is null`,
  },
  {
    table: "outbox",
    sql: ({ names }) => sql`update outbox set ${sql.raw(`${EMPTY_MAIL}, ${NOT_SENT}`)} where ${DIGESTS}
      and exists (select 1 from unnest(${sql.param(names)}::text[]) one where strpos(outbox.text, one) > 0)`,
  },
  remove("candidate_tags", theirs),
  empty("imports", "sample = '[]'", (who) => named(sql`sample::text`, who)),
  empty(
    "import_rows",
    "reason = '', cells = null",
    (who) =>
      sql`added_id = ${among(who.candidates)} or ${named(sql`reason`, who)} or ${named(sql`cells::text`, who)}`,
  ),
  remove("candidate_views", (who) => named(sql`filter ->> 'search'`, who)),
  {
    table: "candidate_merges",
    sql: ({ candidates }) => sql`update candidate_merges set before = '{}', after = '{}'
      where kept_id = ${among(candidates)} or merged_id = ${among(candidates)}`,
  },
  {
    table: "audit_values",
    sql: ({
      candidates,
      applications,
      subjects,
    }) => sql`update audit_values set before = null, after = null, salt = null
      where entry_id in (select id from audit_entries where candidate_id = ${among(candidates)}
        or application_id = ${among(applications)}
        or subject_id = ${among([...candidates, ...applications, ...subjects])})`,
  },
  {
    table: "candidates",
    sql: ({
      candidates,
    }) => sql`update candidates set name = ${ERASED_NAME}, name_norm = '', phone = '', location = '',
      email = id || '@erased.invalid', email_norm = id || '@erased.invalid', time_zone = null, locale = null,
      source = '', referred_by_id = null, erased_at = coalesce(erased_at, now()) where id = ${among(candidates)}`,
  },
  {
    table: "candidate_words",
    sql: ({ candidates }) => sql`update candidate_words set words = '' where id = ${among(candidates)}`,
  },
];
