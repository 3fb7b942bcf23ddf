create extension if not exists btree_gist;
--> statement-breakpoint
-- Nobody sits on two panels at once: held here, because two schedulers cannot see each other's transaction.
alter table panelists add constraint panelists_not_twice_at_once exclude using gist (
  organisation_id with =, member_id with =, tstzrange(starts_at, ends_at) with &&
) where (released_at is null);
--> statement-breakpoint
alter table panels add constraint panels_end_after_start check (ends_at > starts_at);
--> statement-breakpoint
alter table terms add constraint terms_are_paid check (rate_minor_units > 0 and day_quarters > 0);
--> statement-breakpoint
alter table terms add constraint terms_end_after_start check (ends_on >= starts_on);
--> statement-breakpoint
alter table offers add constraint offers_are_paid check (salary_minor_units > 0);
