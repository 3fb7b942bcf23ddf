-- Who may do what. Applied after the migrations, each time, so that a new table is never forgotten.

grant usage on schema public to second_door_app, second_door_worker, finder, keeper;

do $$
declare
  tenant_table text;
  other_table text;
  -- What was said stays said: rows of these are only ever added.
  append_only text[] := array['audit_entries', 'audit_seals', 'audit_sealed_entries', 'signatures', 'contract_seals',
    'stage_moves', 'promises', 'withdrawals', 'terms_answers', 'engagement_changes', 'outbox_attempts'];
  -- What is made of others' rows is written by the triggers of these alone, which are the keeper's.
  kept text[] := array['awaited_scorecards', 'awaited_debriefs'];
begin
  for tenant_table in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  loop
    -- The migrations enable row-level security; forced, it holds for the tables' owner too.
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('drop policy if exists %I on %I', tenant_table || '_finder', tenant_table);
    execute format('create policy %I on %I for select to finder using (true)', tenant_table || '_finder', tenant_table);
    execute format('grant select on %I to finder', tenant_table);
    execute format('revoke all on %I from second_door_app, second_door_worker', tenant_table);
    execute format('drop policy if exists %I on %I', tenant_table || '_keeper', tenant_table);
    if tenant_table = any (kept) then
      execute format('create policy %I on %I to keeper using (true)', tenant_table || '_keeper', tenant_table);
      execute format('grant select, insert, update, delete on %I to keeper', tenant_table);
      execute format('grant select on %I to second_door_app, second_door_worker', tenant_table);
    elsif tenant_table = any (append_only) then
      execute format('grant select, insert on %I to second_door_app, second_door_worker', tenant_table);
    else
      execute format('grant select, insert, update, delete on %I to second_door_app, second_door_worker', tenant_table);
    end if;
  end loop;

  for other_table in select unnest(array['people', 'accounts', 'sessions', 'sign_in_links', 'sign_in_codes', 'sign_in_mails']) loop
    execute format('grant select, insert, update, delete on %I to second_door_app, second_door_worker', other_table);
    execute format('grant select on %I to finder', other_table);
  end loop;
end $$;

-- A contract's words and signers never change; only being signed or made void may be noted.
revoke update, delete on contracts, contract_signers from second_door_app, second_door_worker;
grant update (signed_at, voided_at) on contracts to second_door_app, second_door_worker;

-- Terms are versions: a changed word is a new row, only their state moves on.
revoke update, delete on terms from second_door_app, second_door_worker;
grant update (state) on terms to second_door_app, second_door_worker;

-- What was asked and of whom stays as it was: an approval is answered, ends, and no more.
revoke update, delete on approvals, approval_steps from second_door_app, second_door_worker;
grant update (state, ended_at) on approvals to second_door_app, second_door_worker;
grant update (answer, answered_by, answered_for, answered_at, reason) on approval_steps to second_door_app, second_door_worker;

-- A process tells by this whether the database is as new as itself.
grant usage on schema drizzle to second_door_app, second_door_worker;
grant select on drizzle.__drizzle_migrations to second_door_app, second_door_worker;

-- Whose a row is may be put right when two candidates turn out to be one person, also where words never change.
grant update (candidate_id) on promises, withdrawals, contracts, contract_signers, signatures, contract_seals, terms,
  terms_answers, engagement_changes to second_door_app, second_door_worker;

-- An import that is undone takes whom it added out of a job again: workers alone do that.
grant delete on stage_moves, promises to second_door_worker;
-- Erasing empties a person's words also where nobody else changes them. Only the workers erase; what is signed refuses.
grant update (title, body, body_sha256) on contracts to second_door_worker;
grant update (name) on contract_signers to second_door_worker;
grant update (mark, consent_text, address, user_agent) on signatures to second_door_worker;
grant update (scope, deliverables) on terms to second_door_worker;
grant update (body) on terms_answers to second_door_worker;
grant update (reason) on withdrawals, engagement_changes to second_door_worker;
grant update (response) on outbox_attempts to second_door_worker;
