import { type SQL, sql } from "drizzle-orm";
import type { NOTE_KINDS } from "@/db/schema";
import type { Scope } from "../../scope";

/** A text that members wrote about a candidate, as it stands now. */
export interface FoundNote {
  applicationId: string;
  kind: (typeof NOTE_KINDS)[number];
  heading: string;
  writtenAt: Date;
  body: string;
}

/**
 * Everything that was written about a candidate in applications that are over for them: they were told the outcome, or
 * withdrew. While an application is open nothing of it is among these, no draft of a scorecard is, and why it was
 * decided so only once that outcome was told.
 */
export async function collectNotes(scope: Scope, candidateId: string): Promise<FoundNote[]> {
  const over = sql`(select a.id from applications a where a.candidate_id = ${candidateId}
    and (a.state = 'withdrawn' or (a.answered_at is not null and a.state <> 'active'))
    and not exists (select 1 from outcomes o where o.organisation_id = a.organisation_id
      and o.application_id = a.id and o.state = 'leaving'))`;
  const { rows } = await scope.tx.execute<{
    application_id: string;
    kind: FoundNote["kind"];
    heading: string;
    written_at: string;
    body: string;
  }>(sql`select * from (${sql.join(SOURCES.map(withWords(over)), sql` union all `)}) found
    where btrim(body) <> '' order by application_id, written_at, kind, heading, body`);
  return rows.map(({ application_id, written_at, ...row }) => ({
    ...row,
    applicationId: application_id,
    writtenAt: new Date(written_at),
  }));
}

const withWords = (over: SQL) => (source: (over: SQL) => SQL) => source(over);

const competency = (id: SQL) =>
  sql`coalesce((select c ->> 'name' from jsonb_array_elements(p.kit -> 'competencies') c where c ->> 'id' = ${id}::text), p.name)`;

const SOURCES: readonly ((over: SQL) => SQL)[] = [
  (
    over,
  ) => sql`select s.application_id, 'scorecard' as kind, p.name as heading, s.submitted_at as written_at, s.summary as body
    from scorecards s join panels p on p.id = s.panel_id where s.submitted_at is not null and s.application_id in ${over}`,
  (over) => sql`select s.application_id, 'evidence', ${competency(sql`r.competency_id`)}, s.submitted_at,
      concat_ws(E'\n', nullif(r.evidence, ''), nullif(r.not_assessed_reason, ''))
    from ratings r join scorecards s on s.id = r.scorecard_id join panels p on p.id = s.panel_id
    where s.submitted_at is not null and s.application_id in ${over}`,
  (over) => sql`select s.application_id, 'scorecard', p.name, v.written_at, v.summary
    from scorecard_versions v join scorecards s on s.id = v.scorecard_id join panels p on p.id = s.panel_id
    where v.version < s.version and v.summary <> s.summary and s.submitted_at is not null and s.application_id in ${over}`,
  (
    over,
  ) => sql`select s.application_id, 'evidence', ${competency(sql`(e ->> 'competencyId')`)}, v.written_at, e ->> 'evidence'
    from scorecard_versions v join scorecards s on s.id = v.scorecard_id join panels p on p.id = s.panel_id,
      jsonb_array_elements(v.ratings) e
    where v.version < s.version and s.submitted_at is not null and s.application_id in ${over}
      and not exists (select 1 from ratings r where r.scorecard_id = s.id
        and r.competency_id::text = e ->> 'competencyId' and r.evidence = e ->> 'evidence')`,
  (over) => sql`select n.application_id, 'note', j.title, n.written_at, n.body
    from notes n join applications a on a.id = n.application_id join jobs j on j.id = a.job_id where n.application_id in ${over}`,
  (over) => sql`select n.application_id, 'panel_note', p.name, n.written_at,
      concat_ws(E'\n', nullif(n.covered, ''), nullif(n.to_ask, ''))
    from panel_notes n join panels p on p.id = n.panel_id where n.application_id in ${over}`,
  (over) => sql`select n.application_id, 'debrief_note', j.title, n.written_at, n.body
    from debrief_notes n join applications a on a.id = n.application_id join jobs j on j.id = a.job_id where n.application_id in ${over}`,
  (over) => sql`select d.application_id, 'rationale', j.title, d.decided_at, d.rationale
    from decisions d join applications a on a.id = d.application_id join jobs j on j.id = a.job_id
    where d.application_id in ${over} and exists (select 1 from outcomes o where o.decision_id = d.id and o.state in ('told', 'superseded'))`,
];
