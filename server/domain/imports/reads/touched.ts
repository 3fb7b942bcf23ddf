import { sql } from "drizzle-orm";
import type { Scope } from "../../scope";
import type { Import } from "../reads";

/**
 * Of people whom an import added, those whom somebody has had to do with since, each with why they stay: the trail
 * has an entry for whatever anybody does, and a new application or file of theirs names them.
 */
export async function listTouched(scope: Scope, { jobId }: Import, candidateIds: readonly string[]) {
  if (candidateIds.length === 0) return new Map<string, string>();
  const { rows } = await scope.tx.execute<{ id: string; reason: string | null }>(sql`
    select c.id, case
      when c.merged_into_id is not null
        or exists (select 1 from candidate_merges m where m.kept_id = c.id or m.merged_id = c.id)
        then 'Merged with somebody since.'
      when exists (select 1 from applications a where a.candidate_id = c.id and a.job_id is distinct from ${jobId}::uuid)
        then 'Applied for a job since.'
      when exists (select 1 from applications a where a.candidate_id = c.id and (a.version > 1 or a.state <> 'active'
        or exists (select 1 from audit_entries e where e.application_id = a.id or e.subject_id = a.id)))
        then 'Their application was worked on since.'
      when exists (select 1 from files f where f.candidate_id = c.id) then 'Has a file since.'
      when exists (select 1 from tasks t where t.candidate_id = c.id) then 'Somebody has a task about them.'
      when exists (select 1 from pool_entries p where p.candidate_id = c.id) then 'Was kept in the talent pool since.'
      when exists (select 1 from audit_entries e where e.subject_id = c.id) then 'Their profile was changed since.'
    end as reason
    from candidates c where c.id = any(${sql.param([...candidateIds])}::uuid[])`);
  return new Map(rows.flatMap(({ id, reason }) => (reason ? [[id, reason] as const] : [])));
}
