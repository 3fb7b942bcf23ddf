-- Functions that look across tenants or past a policy. Each is owned by the role "finder", which can only read, and
-- returns ids, times and numbers; or by "keeper", which also writes what is kept of others' rows. They are PL/pgSQL so
-- that they can exist before the tables that policies need them for.
-- Applied before the migrations, each time; the order of the file does not matter.

create or replace function current_organisation() returns uuid language sql stable as
$$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;

-- Is the member who asks blind to this application's scores? True while they sit on one of its panels and have
-- neither submitted nor said "I wasn't there"; after saying so, until the debrief is opened, for until then it can be
-- taken back; and always for somebody who is the candidate themself.
create or replace function blind_to(application uuid) returns boolean
language plpgsql stable security definer set search_path = public as $$
declare me uuid := nullif(current_setting('app.member_id', true), '')::uuid;
begin
  return exists (
    select 1 from panelists seat
    join panels panel on panel.organisation_id = seat.organisation_id and panel.id = seat.panel_id
    where seat.organisation_id = current_organisation() and seat.member_id = me and seat.released_at is null
      and panel.application_id = application and panel.state = 'scheduled'
      and not exists (
        select 1 from scorecards own
        where own.organisation_id = seat.organisation_id and own.panel_id = panel.id and own.member_id = me
          and own.submitted_at is not null)
      and not exists (
        select 1 from dismissals absence
        where absence.organisation_id = seat.organisation_id and absence.panel_id = panel.id
          and absence.member_id = me))
  or (exists (
    select 1 from dismissals absence
    join panels panel on panel.organisation_id = absence.organisation_id and panel.id = absence.panel_id
    where absence.organisation_id = current_organisation() and absence.application_id = application
      and absence.member_id = me and panel.state = 'scheduled')
    and not exists (
      select 1 from debriefs d where d.organisation_id = current_organisation() and d.application_id = application))
  or exists (
    select 1 from applications a
    join candidates c on c.organisation_id = a.organisation_id and a.candidate_id in (c.id, c.merged_into_id)
    join members m on m.organisation_id = a.organisation_id and m.email = c.email_norm
    where a.organisation_id = current_organisation() and a.id = application and m.id = me);
end $$;

-- Is the member who asks blind to what others of this panel have noted? True while they sit on it and have neither
-- submitted nor said "I wasn't there"; after that, until the debrief opens, because it can be taken back; and always
-- for somebody who is the candidate themself.
create or replace function blind_in_panel(panel uuid, application uuid) returns boolean
language plpgsql stable security definer set search_path = public as $$
declare me uuid := nullif(current_setting('app.member_id', true), '')::uuid;
begin
  return exists (
    select 1 from panelists seat
    where seat.organisation_id = current_organisation() and seat.panel_id = panel and seat.member_id = me
      and seat.released_at is null
      and not exists (
        select 1 from scorecards own
        where own.organisation_id = seat.organisation_id and own.panel_id = panel and own.member_id = me
          and own.submitted_at is not null)
      and not exists (
        select 1 from dismissals absence
        where absence.organisation_id = seat.organisation_id and absence.panel_id = panel
          and absence.member_id = me))
  or (exists (
    select 1 from dismissals absence
    where absence.organisation_id = current_organisation() and absence.panel_id = panel and absence.member_id = me)
    and not exists (
      select 1 from debriefs d where d.organisation_id = current_organisation() and d.application_id = application))
  or exists (
    select 1 from applications a
    join candidates c on c.organisation_id = a.organisation_id and a.candidate_id in (c.id, c.merged_into_id)
    join members m on m.organisation_id = a.organisation_id and m.email = c.email_norm
    where a.organisation_id = current_organisation() and a.id = application and m.id = me);
end $$;

-- The applications to which the member who asks is blind: blind_to, asked of all at once.
create or replace function blind_applications() returns uuid[]
language plpgsql stable security definer set search_path = public as $$
declare
  here uuid := current_organisation();
  me uuid := nullif(current_setting('app.member_id', true), '')::uuid;
begin
  if not may_be_blind() then return '{}'; end if;
  return array(
    select panel.application_id from panelists seat
    join panels panel on panel.organisation_id = seat.organisation_id and panel.id = seat.panel_id
    where seat.organisation_id = here and seat.member_id = me and seat.released_at is null and panel.state = 'scheduled'
      and not exists (
        select 1 from scorecards own
        where own.organisation_id = here and own.panel_id = panel.id and own.member_id = me
          and own.submitted_at is not null)
      and not exists (
        select 1 from dismissals absence
        where absence.organisation_id = here and absence.panel_id = panel.id and absence.member_id = me)
    union
    select absence.application_id from dismissals absence
    join panels panel on panel.organisation_id = absence.organisation_id and panel.id = absence.panel_id
    where absence.organisation_id = here and absence.member_id = me and panel.state = 'scheduled'
      and not exists (
        select 1 from debriefs d where d.organisation_id = here and d.application_id = absence.application_id)
    union
    select a.id from members m
    join candidates c on c.organisation_id = m.organisation_id and c.email_norm = m.email
    join applications a on a.organisation_id = c.organisation_id and a.candidate_id in (c.id, c.merged_into_id)
    where m.organisation_id = here and m.id = me);
end $$;

-- Whether the member who asks may be blind to any application at all; if not, policies need not ask about each row.
-- It may say yes too often and never no too often: every way to be blind in blind_to is a way here.
create or replace function may_be_blind() returns boolean
language plpgsql stable security definer set search_path = public as $$
declare me uuid := nullif(current_setting('app.member_id', true), '')::uuid;
begin
  return exists (
    select 1 from panelists seat
    where seat.organisation_id = current_organisation() and seat.member_id = me and seat.released_at is null
      and not exists (
        select 1 from scorecards own
        where own.organisation_id = seat.organisation_id and own.panel_id = seat.panel_id and own.member_id = me
          and own.submitted_at is not null))
  or exists (
    select 1 from dismissals absence
    where absence.organisation_id = current_organisation() and absence.member_id = me)
  or exists (
    select 1 from members m
    join candidates c on c.organisation_id = m.organisation_id and c.email_norm = m.email
    where m.organisation_id = current_organisation() and m.id = me);
end $$;

-- The debrief of an application, if one was opened, and nothing of what is in it: a scorecard that comes later is
-- marked late, although its author may not yet see the debrief.
create or replace function debrief_of(application uuid) returns uuid
language plpgsql stable security definer set search_path = public as $$
begin
  return (select id from debriefs where organisation_id = current_organisation() and application_id = application);
end $$;

-- When it was closed: then no scorecard comes any more.
create or replace function debrief_closed_at(application uuid) returns timestamptz
language plpgsql stable security definer set search_path = public as $$
begin
  return (select closed_at from debriefs
    where organisation_id = current_organisation() and application_id = application);
end $$;

-- Whether a panelist has begun a scorecard, for somebody who would hand one in on their behalf: never what it says.
create or replace function scorecard_begun(panel uuid, member uuid) returns boolean
language plpgsql stable security definer set search_path = public as $$
begin
  return exists (select 1 from scorecards
    where organisation_id = current_organisation() and panel_id = panel and member_id = member);
end $$;

-- The organisation a mail was sent for, for who brings its answer.
create or replace function organisation_of_mail(mail uuid) returns uuid
language plpgsql stable security definer set search_path = public as $$
begin
  return (select o.organisation_id from outbox o where o.id = mail);
end $$;

create or replace function organisation_by_slug(wanted text) returns uuid
language plpgsql stable security definer set search_path = public as $$
begin
  return (select organisation_id from organisations where slug = wanted);
end $$;

-- The member behind a session, in one organisation.
create or replace function session_member(hash text, wanted_slug text, at timestamptz)
returns table (organisation_id uuid, member_id uuid, role text)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select m.organisation_id, m.id, m.role from sessions s
  join organisations o on o.slug = wanted_slug
  join members m on m.organisation_id = o.organisation_id and m.person_id = s.person_id and m.left_at is null
  where s.token_hash = hash and s.audience = 'member' and s.expires_at > at;
end $$;

-- The member whose calendar programs know this secret address, as long as they work there and have not revoked it.
create or replace function calendar_feed_member(wanted_slug text, hash text)
returns table (organisation_id uuid, member_id uuid, role text)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select m.organisation_id, m.id, m.role from organisations o
  join calendar_feeds f on f.organisation_id = o.organisation_id and f.token_hash = hash and f.revoked_at is null
  join members m on m.organisation_id = f.organisation_id and m.id = f.member_id and m.left_at is null
  where o.slug = wanted_slug;
end $$;

-- The organisations a person works in.
create or replace function memberships_of(person uuid)
returns table (organisation_id uuid, member_id uuid, slug text, name text)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select m.organisation_id, m.id, o.slug, o.name from members m
  join organisations o on o.organisation_id = m.organisation_id
  where m.person_id = person and m.left_at is null order by o.name;
end $$;

-- The organisations in which a proven address is a candidate. Merged with another, it is that one.
create or replace function candidacies_of(address text)
returns table (organisation_id uuid, candidate_id uuid, slug text)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select c.organisation_id, coalesce(c.merged_into_id, c.id), o.slug from candidates c
  join organisations o on o.organisation_id = c.organisation_id
  where c.email_norm = candidacies_of.address order by o.name;
end $$;

-- Whether an address is known behind a door: members, the invited and candidates may be sent a link.
create or replace function address_is_known(address text, door text) returns boolean
language plpgsql stable security definer set search_path = public as $$
begin
  if door = 'candidate' then
    return exists (select 1 from candidates where email_norm = address);
  end if;
  return exists (select 1 from members where email = address and left_at is null)
    or exists (select 1 from invitations where email = address and accepted_at is null and revoked_at is null);
end $$;

-- In which language a candidate reads: what they chose last, else what an organisation they applied to writes.
create or replace function language_of_candidate(address text) returns text
language plpgsql stable security definer set search_path = public as $$
begin
  return (
    select coalesce(c.locale, o.locale) from candidates c
    join organisations o on o.organisation_id = c.organisation_id
    where c.email_norm = language_of_candidate.address
    order by c.locale is null, c.created_at desc limit 1);
end $$;

-- Open invitations of a proven address.
create or replace function invitations_for(address text)
returns table (organisation_id uuid, invitation_id uuid, name text)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select i.organisation_id, i.id, o.name from invitations i
  join organisations o on o.organisation_id = i.organisation_id
  where i.email = invitations_for.address and i.accepted_at is null and i.revoked_at is null;
end $$;

-- For somebody who applies: their row in this organisation, which a visitor cannot read. Nobody is merged away while
-- they apply: a merge waits for this lock, and who waited for a merge looks again.
create or replace function candidate_by_email(address text) returns uuid
language plpgsql volatile security definer set search_path = public as $$
declare
  known uuid;
  held uuid;
begin
  loop
    select coalesce(merged_into_id, id) into known from candidates
      where organisation_id = current_organisation() and email_norm = address;
    if known is null or known = held then return known; end if;
    perform pg_advisory_xact_lock_shared(candidate_lock(known));
    held := known;
  end loop;
end $$;

create or replace function candidate_lock(candidate uuid) returns bigint language sql immutable as
$$ select hashtextextended('candidate ' || candidate, 0) $$;

-- Messages that are due. Organisations take turns, and within one the kinds do: nobody's thousands of outcomes hold up
-- another's one, nor their own invitation.
create or replace function outbox_due(at timestamptz, most integer)
returns table (organisation_id uuid, id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select due.organisation_id, due.id from (
    select kinds.*,
      row_number() over (partition by kinds.organisation_id order by kinds.place, kinds.due_at, kinds.id) as turn
    from (
      select o.organisation_id, o.id, o.due_at,
        row_number() over (partition by o.organisation_id, o.kind order by o.due_at, o.id) as place
      from outbox o
      where (o.state = 'queued' and o.due_at <= at) or (o.state = 'sending' and o.leased_until <= at)
    ) kinds
  ) due order by due.turn, due.due_at limit most;
end $$;

create or replace function organisation_ids() returns setof uuid
language plpgsql stable security definer set search_path = public as $$
begin
  return query select o.organisation_id from organisations o;
end $$;

-- The organisations whose trail has grown since it was last sealed, up to an id. Two short reads for each.
create or replace function organisations_to_seal(up_to uuid) returns setof uuid
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select o.organisation_id from organisations o
  where exists (
    select 1 from audit_entries e
    where e.organisation_id = o.organisation_id and e.id < up_to
      and e.id > coalesce(
        (select s.last_entry_id from audit_seals s where s.organisation_id = o.organisation_id
          order by s.sequence desc limit 1),
        '00000000-0000-0000-0000-000000000000'));
end $$;

-- Queues a job in the caller's own transaction. The payload is the organisation and ids, nothing else.
create or replace function enqueue(task text, payload json, key text, run_at timestamptz) returns void
language plpgsql volatile security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(task, payload, job_key => key, run_at => run_at);
end $$;

-- For somebody who applies twice: when they applied for this job the first time.
create or replace function applied_before(job uuid, candidate uuid) returns timestamptz
language plpgsql volatile security definer set search_path = public as $$
begin
  return (select a.applied_at from applications a
    where a.organisation_id = current_organisation() and a.job_id = job and a.candidate_id = candidate);
end $$;

-- For a candidate who proposes other terms: how many versions there are, also those that they have not been offered.
create or replace function newest_terms_version(application uuid) returns integer
language plpgsql volatile security definer set search_path = public as $$
begin
  return (select max(t.version) from terms t
    where t.organisation_id = current_organisation() and t.application_id = application
      and t.candidate_id = nullif(current_setting('app.candidate_id', true), '')::uuid);
end $$;

-- A word, and that word without any one of its letters, each behind a "~": two words that differ by a letter, or by two
-- that changed places, have one of these in common. Short words are too much alike, and of long ones the beginning tells.
create or replace function nearly(word text) returns text[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select array(
    select distinct '~' || overlay(left(word, 14) placing '' from place for 1)
    from generate_series(1, length(left(word, 14)) + 1) place
    where length(word) >= 4)
$$;

-- The words of a name as a document holds them: each behind a ".", and what it nearly is.
create or replace function name_lexemes(name_norm text) returns text[]
language sql immutable parallel safe set search_path = pg_catalog, public as $$
  select array(
    select lexeme from unnest(string_to_array(name_norm, ' ')) word,
      unnest(array['.' || word] || nearly(word)) lexeme
    where word <> '')
$$;

-- What a search finds a candidate by at first: the words of their name (as above), their address (behind an "@"), and
-- the words of their CVs. A tsvector has a megabyte at most, and a text of nothing but different words takes up to eight
-- bytes a letter.
create or replace function candidate_document(name_norm text, email_norm text, cv text) returns tsvector
language sql immutable parallel safe set search_path = pg_catalog, public as $$
  select array_to_tsvector(name_lexemes(name_norm) || ('@' || email_norm))
    || to_tsvector('simple', left(coalesce(cv, ''), 110000))
$$;

-- A phone number backwards, behind a "%": who is looked for by its last digits is found by a beginning.
create or replace function phone_lexemes(phone_norm text) returns tsvector
language sql immutable parallel safe set search_path = pg_catalog as
$$ select case when phone_norm <> '' then array_to_tsvector(array['%' || reverse(phone_norm)]) else '' end $$;

-- All that a search finds them by: also the words of their tags and each tag's id (behind a "#"), of what they answered
-- in forms, and of notes that the whole team may read (behind a "!", because not everybody may at every time).
-- Who was merged with another has no words; the other has their name and address too.
create or replace function candidate_words_of(organisation uuid, candidate uuid) returns tsvector
language plpgsql stable set search_path = public as $$
begin
  return (select case when c.merged_into_id is not null then '' else
    candidate_document(c.name_norm, c.email_norm,
      (select string_agg(f.text, ' ' order by f.id desc) from files f
        where f.organisation_id = organisation and f.candidate_id = candidate and f.kind = 'cv'))
    || phone_lexemes(c.phone_norm)
    || array_to_tsvector(array(
      select word from candidates m, unnest(array['@' || m.email_norm] || name_lexemes(m.name_norm)) word
      where m.organisation_id = organisation and m.merged_into_id = candidate))
    || coalesce((select to_tsvector('simple', string_agg(t.name, ' ' order by t.id)) || array_to_tsvector(array_agg('#' || t.id))
      from candidate_tags ct join tags t on t.organisation_id = organisation and t.id = ct.tag_id
      where ct.organisation_id = organisation and ct.candidate_id = candidate), '')
    || to_tsvector('simple', left(coalesce((
      select string_agg(said, ' ' order by q.position) from applications a
      join application_answers given on given.organisation_id = organisation and given.application_id = a.id
      join job_questions q on q.organisation_id = organisation and q.id = given.question_id
        and q.kind in ('short', 'long', 'choice', 'several')
      cross join jsonb_array_elements_text(
        case jsonb_typeof(given.value) when 'array' then given.value else jsonb_build_array(given.value) end) said
      where a.organisation_id = organisation and a.candidate_id = candidate), ''), 8000))
    || array_to_tsvector(array(select '!' || word from unnest(tsvector_to_array(to_tsvector('simple', left(coalesce((
      select string_agg(n.body, ' ' order by n.written_at desc) from applications a
      join notes n on n.organisation_id = organisation and n.application_id = a.id and n.audience = 'team'
      where a.organisation_id = organisation and a.candidate_id = candidate), ''), 8000)))) word)) end
  from candidates c where c.organisation_id = organisation and c.id = candidate);
end $$;

-- A search goes from the newest candidates back in blocks of time, each of which holds four of the level below: of one
-- minute, four, sixteen, up to eight years. These are all the blocks that an instant lies in.
create or replace function search_blocks(at timestamptz) returns integer[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select array_agg(level * 100000000 + floor(extract(epoch from at) / 60 / 4 ^ level)::integer) from generate_series(0, 11) level
$$;

-- Keep what is searched with what it is made of, in the same statement.
create or replace function note_candidate_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into candidate_words (organisation_id, id, created_at, words)
    values (new.organisation_id, new.id, new.created_at,
      candidate_document(new.name_norm, new.email_norm, null) || phone_lexemes(new.phone_norm));
  else
    perform renew_candidate_words(new.organisation_id, new.id);
    if old.merged_into_id is distinct from new.merged_into_id then
      perform renew_candidate_words(new.organisation_id, one)
        from unnest(array[old.merged_into_id, new.merged_into_id]) one;
    end if;
  end if;
  return null;
end $$;

create or replace function note_cv_words() returns trigger language plpgsql as $$
begin
  if old.kind = 'cv' then perform renew_candidate_words(old.organisation_id, old.candidate_id); end if;
  if tg_op = 'UPDATE' and new.kind = 'cv' and new.candidate_id <> old.candidate_id then
    perform renew_candidate_words(new.organisation_id, new.candidate_id);
  end if;
  return null;
end $$;

-- Of whatever is a candidate's: a tag, an answer, an application.
create or replace function note_tag_words() returns trigger language plpgsql as $$
begin
  perform renew_candidate_words(coalesce(new.organisation_id, old.organisation_id), one)
    from unnest(array[old.candidate_id, new.candidate_id]) one where one is not null;
  return null;
end $$;

-- The same of many rows that come in one statement: all answers of a form, the tags of everybody who is chosen.
create or replace function note_given_words() returns trigger language plpgsql as $$
begin
  perform renew_candidate_words(organisation_id, candidate_id)
    from (select distinct organisation_id, candidate_id from given) theirs;
  return null;
end $$;

create or replace function note_note_words() returns trigger language plpgsql as $$
declare
  note record := coalesce(new, old);
begin
  -- Also what was the team's until now.
  if 'team' in (new.audience, old.audience) then
    perform renew_candidate_words(a.organisation_id, a.candidate_id) from applications a
      where a.organisation_id = note.organisation_id and a.id = note.application_id;
  end if;
  return null;
end $$;

-- A stranger who applies adds words to be found by, and may read and change none: so this runs as the workers, and reads
-- what there is to read. The organisation is still the caller's alone.
create or replace function renew_candidate_words(organisation uuid, candidate uuid) returns void
language plpgsql security definer set search_path = public as $$
declare
  asker text := coalesce(current_setting('app.actor', true), '');
begin
  perform set_config('app.actor', 'system', true);
  -- Two CVs of one person that are read at once take turns, and the second sees the first.
  perform 1 from candidate_words where organisation_id = organisation and id = candidate for update;
  update candidate_words w set words = candidate_words_of(organisation, candidate)
  where w.organisation_id = organisation and w.id = candidate;
  perform set_config('app.actor', asker, true);
end $$;

-- Those who may be the same person: the same phone number, or a name with the same last word and the same first, in
-- either order and with others between, where the first may be shortened: Theodore, Theo, T.
create or replace function candidates_alike(candidate uuid, most integer)
returns table (candidate_id uuid, by_phone boolean)
language plpgsql stable security definer set search_path = public
set enable_seqscan = off set enable_indexscan = off set plan_cache_mode = force_custom_plan as $$
declare
  here uuid := current_organisation();
  mine record;
  parts text[];
  sought tsquery;
begin
  select c.name_norm, c.phone_norm into mine from candidates c where c.organisation_id = here and c.id = candidate;
  parts := string_to_array(mine.name_norm, ' ');
  if cardinality(parts) > 1 then
    sought := (('''.' || parts[1] || ''':*')::tsquery || (
      select string_agg('''.' || start || '''', ' | ')::tsquery from (
        select left(parts[1], 1) as start
        union select left(parts[1], n) from generate_series(3, length(parts[1])) n) starts))
      && ('''.' || parts[cardinality(parts)] || '''')::tsquery;
  elsif mine.name_norm <> '' then
    sought := ('''.' || mine.name_norm || '''')::tsquery;
  end if;
  return query
  select found.id, bool_or(found.phone) from (
    (select c.id, true as phone from candidates c
      where c.organisation_id = here and c.phone_norm = mine.phone_norm and c.phone_norm <> ''
        and c.merged_into_id is null and c.id <> candidate limit most)
    union all
    (select w.id, false from candidate_words w
      join candidates c on c.organisation_id = here and c.id = w.id
      where w.organisation_id = here and w.words @@ sought and w.id <> candidate
        and (cardinality(parts) > 1 or c.name_norm = mine.name_norm) limit most)
  ) found group by found.id order by bool_or(found.phone) desc, found.id limit most;
end $$;

-- A search as a question to these documents: each word begins a word of the name, or the whole begins the address or
-- ends the phone number, or CVs, tags and answers say what was typed. What only says which words are not there would read
-- everybody, and is left out.
create or replace function sought_candidates(wanted text, typed text) returns tsquery
language plpgsql stable set search_path = public as $$
declare
  named tsquery := (select string_agg('''.' || word || ''':*', ' & ')::tsquery
    from regexp_split_to_table(wanted, '[^[:alnum:]]+') word where word <> '');
  addressed tsquery := ('''@' || replace(replace(wanted, '\', '\\'), '''', '''''') || ''':*')::tsquery;
  digits text := regexp_replace(typed, '[^0-9]', '', 'g');
  phoned tsquery := case when length(digits) >= 5 and typed ~ '^[-+0-9 ()./]+$'
    then ('''%' || reverse(right(digits, 9)) || ''':*')::tsquery end;
  said tsquery := websearch_to_tsquery('simple', typed);
  sought tsquery := case when named is null then addressed else named || addressed end;
begin
  if phoned is not null then sought := sought || phoned; end if;
  return case when querytree(said) in ('', 'T') then sought else sought || said end;
end $$;

-- The same of notes: that one person's notes have all the words. Nothing where what was typed is a phrase or says what
-- must not be there.
create or replace function sought_notes(typed text) returns tsquery
language sql stable set search_path = pg_catalog as $$
  select string_agg('''!' || replace(replace(word, '\', '\\'), '''', '''''') || '''', ' & ')::tsquery
  from unnest(tsvector_to_array(to_tsvector('simple', typed))) word where typed !~ '"|(^|\s)-'
$$;

-- Where a search begins and ends: the instants between which an organisation's candidates came, up to a place, and the
-- level of blocks that hold about a thousand of them, or up to four. So a search costs the same at every size.
create or replace function search_span(before_at timestamptz, out earliest timestamptz, out latest timestamptz, out level integer)
language plpgsql stable security definer set search_path = public set enable_indexscan = on as $$
declare
  here uuid := current_organisation();
  further timestamptz;
begin
  select w.created_at into earliest from candidate_words w where w.organisation_id = here
    order by w.created_at, w.id limit 1;
  latest := coalesce(before_at, (select w.created_at from candidate_words w where w.organisation_id = here
    order by w.created_at desc, w.id desc limit 1));
  select w.created_at into further from candidate_words w where w.organisation_id = here and w.created_at <= latest
    order by w.created_at desc, w.id desc offset 1000 limit 1;
  level := least(11, ceil(log(4, greatest(1, extract(epoch from latest - coalesce(further, earliest)) / 60))));
end $$;

-- Those whom a question finds, the newest first, after a place, and no more than enough: step by step, each taking
-- what is left of the next level's block, and the following one in blocks of that level. Whoever is rare is found in few steps, and of many only the
-- newest are looked at. Where `open` is given, the asker may be blind to somebody: those are found by that alone, for a
-- note must not lead whoever has still to score. `among` asks for an application of theirs that is all of this at once: its job, stage, state,
-- source and owner. The settings and "offset 0" keep the planner at the one index that is made for it.
create or replace function search_back(
  sought tsquery, open tsquery, among jsonb, before_at timestamptz, before_id uuid, enough integer)
returns table (candidate_id uuid)
language plpgsql stable security definer set search_path = public
set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  here uuid := current_organisation();
  span record := search_span(before_at);
  level integer := span.level;
  minute integer := floor(extract(epoch from span.latest) / 60);
  first integer := floor(extract(epoch from span.earliest) / 60);
  block integer;
  first_of_four integer;
  met integer;
  of_job uuid := among ->> 'job';
  of_stage uuid := among ->> 'stage';
  of_state text := among ->> 'state';
  of_source text := among ->> 'source';
  of_owner uuid := among ->> 'owner';
begin
  while minute >= first and enough > 0 loop
    block := floor(minute / 4 ^ level);
    first_of_four := block - block % 4;
    return query
    select words.id from (
      select w.id, w.created_at from candidate_words w
      where w.organisation_id = here
        and search_blocks(w.created_at) && array(select level * 100000000 + generate_series(first_of_four, block))
        and w.words @@ sought and (before_id is null or (w.created_at, w.id) < (before_at, before_id))
        and (open is null or w.words @@ open or not exists (
          select from applications a where a.organisation_id = here and a.candidate_id = w.id and blind_to(a.id)))
      offset 0) words
    where among is null
      -- Of a job, those of these blocks are read along its index.
      or of_job is not null and words.id in (
        select a.candidate_id from applications a where a.organisation_id = here and a.job_id = of_job
          and a.candidate_created_at >= to_timestamp(first_of_four * 4 ^ level * 60)
          and a.candidate_created_at < to_timestamp((block + 1) * 4 ^ level * 60)
          and (of_stage is null or a.stage_id = of_stage) and (of_state is null or a.state = of_state)
          and (of_source is null or a.source = of_source) and (of_owner is null or a.owner_id = of_owner))
      or of_job is null and exists (
        select from applications a where a.organisation_id = here and a.candidate_id = words.id
          and (of_stage is null or a.stage_id = of_stage) and (of_state is null or a.state = of_state)
          and (of_source is null or a.source = of_source) and (of_owner is null or a.owner_id = of_owner))
    order by words.created_at desc, words.id desc limit enough;
    get diagnostics met = row_count;
    enough := enough - met;
    minute := first_of_four * 4 ^ level - 1;
    level := least(level + 1, 11);
  end loop;
end $$;

-- The candidates that a search finds, who have a tag, or both, and of these only those with such an application: the
-- newest first, after a place; and how many there are, counted no further than one more than `counted`. Under a policy these operators use no index, so the search looks here
-- and the rows are read again under it.
create or replace function candidates_found(
  wanted text, typed text, before_at timestamptz, before_id uuid, most integer, counted integer, tag uuid, among jsonb)
returns table (candidate_id uuid, total integer)
language plpgsql stable security definer set search_path = public as $$
declare
  searched tsquery := case when wanted <> '' then sought_candidates(wanted, typed) end;
  noted tsquery := case when wanted <> '' then sought_notes(typed) end;
  tagged tsquery := ('''#' || tag || '''')::tsquery;
  open tsquery := coalesce(searched && tagged, searched, tagged);
  sought tsquery := case when noted is null then open else open || coalesce(noted && tagged, noted) end;
  newest uuid[];
begin
  if noted is null or not may_be_blind() then open := null; end if;
  newest := array(
    select search_back(sought, open, among, null, null, greatest(counted + 1, case when before_id is null then most end)));
  total := least(cardinality(newest), counted + 1);
  return query
  select id, total from unnest(
    case when before_id is null then newest[:most] else array(
      select search_back(sought, open, among, before_at, before_id, most)) end) id;
end $$;

-- Those whose names are nearly what is wanted: each of its words begins a word of the name or nearly is one, and not
-- every one begins one, for those are found above. The newest first, of some hundreds in any order.
create or replace function candidates_nearly(wanted text, most integer) returns setof uuid
language plpgsql stable security definer set search_path = public
set enable_seqscan = off set enable_indexscan = off set plan_cache_mode = force_custom_plan as $$
declare
  here uuid := current_organisation();
  named tsquery;
  sought tsquery;
begin
  select string_agg('''.' || word || ''':*', ' & ')::tsquery,
    string_agg('(' || concat_ws(' | ', '''.' || word || ''':*',
      (select string_agg('''' || near || '''', ' | ') from unnest(nearly(word)) near)) || ')', ' & ')::tsquery
    into named, sought
    from regexp_split_to_table(wanted, '[^[:alnum:]]+') word where word <> '';
  if sought is null then return; end if;
  return query
  select found.id from (
    select w.id, w.created_at from candidate_words w
    where w.organisation_id = here and w.words @@ (sought && !! named) limit 500) found
  order by found.created_at desc, found.id desc limit most;
end $$;

-- The search of the version before, for processes that still run it.
create or replace function candidates_found(
  wanted text, typed text, before_at timestamptz, before_id uuid, most integer, tag uuid)
returns table (candidate_id uuid, total integer)
language sql stable security definer set search_path = public as
$$ select candidate_id, total from candidates_found(wanted, typed, before_at, before_id, most, 1000, tag, null) $$;

-- For anybody who holds a signed PDF: the organisation and the contract or reference that bytes of this hash were sealed for.
create or replace function document_by_seal(hash text)
returns table (organisation_id uuid, contract_id uuid, reference_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select s.organisation_id, s.contract_id, null::uuid from contract_seals s where s.sha256 = hash
  union all
  select r.organisation_id, null::uuid, r.id from engagement_references r where r.sha256 = hash
  limit 1;
end $$;

-- How far a kind of stage is along the way; the order of STAGE_KINDS.
create or replace function reach_of(kind text) returns smallint language sql immutable parallel safe as
$$ select array_position(array['review', 'interview', 'decision', 'final'], kind)::smallint $$;

-- Who moves back has been there all the same: reports count how far each application ever came.
create or replace function note_reach() returns trigger language plpgsql as $$
begin
  new.reach := greatest(new.reach, coalesce((select reach_of(s.kind) from stages s
    where s.organisation_id = new.organisation_id and s.id = new.stage_id), 0));
  return new;
end $$;

-- Since when its candidate is known, past the policies: a stranger who applies may add and not read.
create or replace function note_candidate_created_at() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  select c.created_at into new.candidate_created_at from candidates c
    where c.organisation_id = new.organisation_id and c.id = new.candidate_id;
  -- Nobody is there: the foreign key says so.
  if not found then new.candidate_created_at := new.applied_at; end if;
  return new;
end $$;

-- Whose scorecards and which debriefs are awaited is kept beside what it is made of, so that nobody's day reads what
-- waits for nobody. It is noted past the policies, for who writes may be blind to the others, and as a transaction ends:
-- of two that touch one application the second waits for the first, and holds nothing that the first still wants.
-- Triggers name the column that leads to the application.
create or replace function note_awaited() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  changed record;
  application uuid;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  case tg_argv[0]
    when 'id' then
      -- Nothing is awaited of whoever never met a panel, and thousands of them are answered at once.
      select w.application_id into application from awaited_debriefs w
        where w.organisation_id = changed.organisation_id and w.application_id = changed.id;
      if not found then return null; end if;
    when 'application_id' then application := changed.application_id;
    when 'panel_id' then
      select p.application_id into application from panels p
        where p.organisation_id = changed.organisation_id and p.id = changed.panel_id;
  end case;
  perform renew_awaited(changed.organisation_id, application);
  return null;
end $$;

-- Says anew, from nothing but the rows themselves, what is awaited of one application. The setting is for who renews many:
-- plans that are made while a table is empty would read it whole when it no longer is.
create or replace function renew_awaited(organisation uuid, application uuid) returns void
language plpgsql set enable_seqscan = off as $$
declare
  asked record;
  owing record;
  owed uuid[] := '{}';
  is_held_up boolean := false;
begin
  insert into awaited_debriefs (organisation_id, application_id, promised_on)
    select a.organisation_id, a.id, a.promised_on from applications a
    where a.organisation_id = organisation and a.id = application and (
      exists (select 1 from panels p where p.organisation_id = organisation and p.application_id = application)
      or exists (select 1 from debriefs d where d.organisation_id = organisation and d.application_id = application))
    on conflict do nothing;
  -- Two panelists who submit at once take turns, and the second sees the first. Nobody is given a panel meanwhile who has
  -- none here: panels are scheduled, and applications decided, by who holds the application.
  perform 1 from awaited_debriefs w where w.organisation_id = organisation and w.application_id = application for update;
  if not found then return; end if;
  select a.state = 'active' as is_active, a.promised_on,
    exists (select 1 from debriefs d where d.organisation_id = organisation and d.application_id = application) as is_open,
    exists (select 1 from decisions d
      where d.organisation_id = organisation and d.application_id = application and d.reversed_at is null) as is_decided,
    exists (select 1 from scorecards s
      where s.organisation_id = organisation and s.application_id = application and s.submitted_at is not null) as is_scored
    into asked from applications a where a.organisation_id = organisation and a.id = application;
  for owing in
    select p.id, p.starts_at, p.ends_at, count(*) as seats,
      bool_or(seat.required) and v.no_show_at is null and v.walked_out_at is null as holds_up,
      v.checked_in_at is not null and v.walked_out_at is null as was_held
    from panels p
    join visits v on v.organisation_id = organisation and v.panel_id = p.id
    join panelists seat on seat.organisation_id = organisation and seat.panel_id = p.id and seat.released_at is null
    where p.organisation_id = organisation and p.application_id = application and p.state = 'scheduled'
      and not exists (select 1 from scorecards s where s.organisation_id = organisation and s.panel_id = p.id
        and s.member_id = seat.member_id and s.submitted_at is not null)
      and not exists (select 1 from dismissals d where d.organisation_id = organisation and d.panel_id = p.id
        and d.member_id = seat.member_id)
    group by p.id, p.starts_at, p.ends_at, v.no_show_at, v.walked_out_at, v.checked_in_at
  loop
    is_held_up := is_held_up or owing.holds_up;
    continue when not (owing.was_held and asked.is_active and not asked.is_open);
    owed := owed || owing.id;
    insert into awaited_scorecards as w (organisation_id, panel_id, application_id, starts_at, ends_at, seats)
      values (organisation, owing.id, application, owing.starts_at, owing.ends_at, owing.seats)
      on conflict (organisation_id, panel_id) do update
        set starts_at = excluded.starts_at, ends_at = excluded.ends_at, seats = excluded.seats
        where (w.starts_at, w.ends_at, w.seats) <> (excluded.starts_at, excluded.ends_at, excluded.seats);
  end loop;
  delete from awaited_scorecards w
    where w.organisation_id = organisation and w.application_id = application and w.panel_id <> all (owed);
  update awaited_debriefs w set promised_on = asked.promised_on, is_due = due.now
    from (select asked.is_active and not asked.is_decided
      and (asked.is_open or asked.is_scored and not is_held_up) as now) due
    where w.organisation_id = organisation and w.application_id = application
      and (w.promised_on, w.is_due) <> (asked.promised_on, due.now);
end $$;
