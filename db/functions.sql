-- Functions that look across tenants or past a policy. Each is owned by the role "finder", which can only read,
-- and returns ids. They are PL/pgSQL so that they can exist before the tables that policies need them for.
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
    join candidates c on c.organisation_id = a.organisation_id and c.id = a.candidate_id
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
    join candidates c on c.organisation_id = a.organisation_id and c.id = a.candidate_id
    join members m on m.organisation_id = a.organisation_id and m.email = c.email_norm
    where a.organisation_id = current_organisation() and a.id = application and m.id = me);
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

-- The organisations in which a proven address is a candidate.
create or replace function candidacies_of(address text)
returns table (organisation_id uuid, candidate_id uuid, slug text)
language plpgsql stable security definer set search_path = public as $$
begin
  return query
  select c.organisation_id, c.id, o.slug from candidates c
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

-- For somebody who applies: their row in this organisation, which a visitor cannot read.
create or replace function candidate_by_email(address text) returns uuid
language plpgsql volatile security definer set search_path = public as $$
begin
  return (select id from candidates where organisation_id = current_organisation() and email_norm = address);
end $$;

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

-- Candidates whose address begins with, or in whose name each word begins a word, or whose CV says, what is looked for;
-- the newest first. Under a policy these operators use no index, so the search looks here and the rows are read again
-- under it. One or two letters are looked for among the latest people alone: they would find nearly everybody.
create or replace function candidates_matching(wanted text, typed text, most integer) returns setof uuid
language plpgsql stable security definer set search_path = public as $$
declare
  here uuid := current_organisation();
  after text := wanted || chr(1114111);
  words tsquery := (select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & '))
    from regexp_split_to_table(wanted, '[^[:alnum:]]+') word where word <> '');
  said tsquery := websearch_to_tsquery('simple', typed);
begin
  if wanted ~ '^[a-z0-9]{1,2}$' then
    return query
    select c.id from (
      select * from candidates newest where newest.organisation_id = here
      order by newest.created_at desc, newest.id desc limit 10000) c
    where c.name_norm ~ ('\m' || wanted) or starts_with(c.email_norm, wanted)
    order by c.created_at desc, c.id desc limit most;
    return;
  end if;
  return query
  select c.id from candidates c
  where c.id in (
    select named.id from candidates named
    where named.organisation_id = here and to_tsvector('simple', named.name_norm) @@ words
    union
    select addressed.id from candidates addressed
    where addressed.organisation_id = here
      and addressed.email_norm collate "C" >= wanted and addressed.email_norm collate "C" < after
    union
    select f.candidate_id from files f
    where f.organisation_id = here and f.kind = 'cv' and to_tsvector('simple', f.text) @@ said)
    and c.organisation_id = here
  order by c.created_at desc, c.id desc limit most;
end $$;

-- The search of the version before, for processes that still run it.
create or replace function candidates_matching(wanted text, most integer) returns setof uuid
language sql stable security definer set search_path = public as
$$ select candidates_matching(wanted, wanted, most) $$;
