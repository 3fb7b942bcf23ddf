import pg from "pg";

/**
 * What triggers would have written to be searched, in the order in which people came. It asks after each of them, and
 * needs the other tables' indexes for it.
 */
const words = `insert into candidate_words (organisation_id, id, created_at, words)
  select c.organisation_id, c.id, c.created_at, candidate_words_of(c.organisation_id, c.id)
  from candidates c
  where not exists (select 1 from candidate_words w where w.organisation_id = c.organisation_id and w.id = c.id)
  order by c.created_at, c.id`;

/** And that of applications. */
const reach = `update applications a set reach = far.reach
  from (select m.organisation_id, m.application_id, max(reach_of(s.kind)) as reach from stage_moves m
    join stages s on s.organisation_id = m.organisation_id and s.id = m.to_stage_id
    group by m.organisation_id, m.application_id) far
  where far.organisation_id = a.organisation_id and far.application_id = a.id and far.reach > a.reach`;

/** And those of what scoring consists of; the same holds for it. */
const awaited = `select count(renew_awaited(organisation_id, application_id)::text)
  from (select distinct organisation_id, application_id from panels) met`;

/**
 * Does work without the tables' plain indexes and triggers, whose work is quicker done at once; constraints stay. Then
 * takes stock.
 */
export async function withoutIndexes<T>(
  superuserUrl: string,
  tables: string[],
  work: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query("set maintenance_work_mem = '512MB'; set synchronous_commit = off");
    const { rows } = await client.query(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i where i.indrelid::regclass::text = any($1)
         and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
      [tables],
    );
    for (const { name } of rows) await client.query(`drop index ${name}`);
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
    const result = await work();
    await client.query(reach);
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
    const ofWords = rows.filter(({ definition }) => definition.includes(" ON public.candidate_words "));
    for (const one of rows) if (!ofWords.includes(one)) await client.query(one.definition);
    await client.query("vacuum analyze");
    await client.query(words);
    for (const { definition } of ofWords) await client.query(definition);
    await client.query("vacuum analyze candidate_words");
    await client.query(awaited);
    await client.query("vacuum analyze awaited_scorecards, awaited_debriefs");
    return result;
  } finally {
    await client.end();
  }
}
