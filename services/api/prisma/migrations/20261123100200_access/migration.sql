-- The second wall. Whoever serves a request enters as digipoint_app, which owns nothing, and sees a
-- person's row only while the transaction's scope names the row's own city or organisation.

do $$
declare
  role_name text;
begin
  foreach role_name in array array['digipoint_app', 'digipoint_import', 'digipoint_aggregate']
  loop
    begin
      -- LOGIN because a cluster's workers are entered as the role itself; without a password nobody else can.
      execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', role_name);
    exception when duplicate_object or unique_violation then
      null; -- roles belong to the whole server, and another database of it was here first
    end;
    execute format('grant %I to current_user', role_name);
    execute format('grant usage on schema %I to %I', current_schema(), role_name);
  end loop;
end $$;

-- The caller's scope, for the rest of the transaction. Set by its own statement, once, first.
create function app_set_scope(cities text, organisations text, rights text) returns void
language plpgsql as $$
begin
  if cities is null or cities !~ '^([0-9]{3}(,[0-9]{3})*)?$' then
    raise exception 'cities must be three-digit codes with commas between' using errcode = '22023';
  end if;
  if organisations is null or organisations !~ '^([A-Z0-9][A-Z0-9._-]{0,39}(,[A-Z0-9][A-Z0-9._-]{0,39})*)?$' then
    raise exception 'organisations must be codes with commas between' using errcode = '22023';
  end if;
  if rights is null or rights !~ '^((sensitive|audit)(,(sensitive|audit))*)?$' then
    raise exception 'rights may be sensitive and audit' using errcode = '22023';
  end if;
  execute format('set local app.cities = %L', cities);
  execute format('set local app.organisations = %L', organisations);
  execute format('set local app.rights = %L', rights);
end $$;

-- Reference tables: readable by all who come in, writable by the import alone.
do $$
declare
  reference_table text;
begin
  foreach reference_table in array array[
    'code_list', 'code', 'city', 'organisation', 'project', 'work_package', 'project_partner', 'target',
    'competence', 'pathway', 'pathway_city', 'pathway_competence', 'support_practice', 'support_practice_city',
    'support_practice_pathway', 'competence_need', 'collaboration', 'collaboration_organisation',
    'evaluation', 'evidence', 'finding', 'decision', 'dissemination']
  loop
    execute format('grant select on %I to digipoint_app, digipoint_import, digipoint_aggregate', reference_table);
    execute format('grant insert, update on %I to digipoint_import', reference_table);
  end loop;
end $$;

-- People tables: row policies on their own columns only.
do $$
declare
  people_table text;
  in_city constant text := 'city_code = any (string_to_array(current_setting(''app.cities'', true), '',''))';
  in_organisation constant text := 'organisation_code = any (string_to_array(current_setting(''app.organisations'', true), '',''))';
  in_sensitive constant text := '''sensitive'' = any (string_to_array(current_setting(''app.rights'', true), '',''))';
begin
  foreach people_table in array array[
    'participant', 'participation', 'sensitive_answers', 'enrolment', 'credit_record', 'support_session', 'event', 'follow_up']
  loop
    execute format('alter table %I enable row level security', people_table);
    if people_table = 'sensitive_answers' then
      execute format('create policy read_in_scope on %I for select to digipoint_app using (%s and %s)',
        people_table, in_city, in_sensitive);
    else
      execute format('create policy read_in_scope on %I for select to digipoint_app using (%s or %s)',
        people_table, in_city, in_organisation);
    end if;
    execute format('create policy import_own on %I for all to digipoint_import using (%s) with check (%s)',
      people_table, in_organisation, in_organisation);
    execute format('create policy aggregate_all on %I for select to digipoint_aggregate using (true)', people_table);
    execute format('grant insert on %I to digipoint_import', people_table);
    execute format('grant select on %I to digipoint_aggregate', people_table);
    if people_table <> 'participant' then
      execute format('grant select on %I to digipoint_app', people_table);
      execute format('grant select, update on %I to digipoint_import', people_table);
    end if;
  end loop;
end $$;

-- The record key belongs to the aggregation alone; the import writes it once and can never read or change it.
grant select (id, city_code, organisation_code, birth_date, gender) on participant to digipoint_app, digipoint_import;
grant update (city_code, birth_date, gender) on participant to digipoint_import;

-- The registry of source identifiers serves the import alone.
alter table participant_ref enable row level security;
create policy import_own on participant_ref for all to digipoint_import
  using (organisation_code = any (string_to_array(current_setting('app.organisations', true), ',')))
  with check (organisation_code = any (string_to_array(current_setting('app.organisations', true), ',')));
grant select, insert on participant_ref to digipoint_import;

-- Keys are looked up by their hash; issuing and revoking them is the owner's.
grant select on api_key to digipoint_app;

-- The audit is written by whoever acts, read with the right to, and changed by nobody, the owner included.
grant insert on audit_event to digipoint_app, digipoint_import;
grant usage on sequence audit_event_id_seq to digipoint_app, digipoint_import;
grant select on audit_event to digipoint_app;
alter table audit_event enable row level security;
create policy append_any on audit_event for insert to digipoint_app, digipoint_import with check (true);
create policy read_with_right on audit_event for select to digipoint_app
  using ('audit' = any (string_to_array(current_setting('app.rights', true), ',')));

create function audit_event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only' using errcode = '42501';
end $$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function audit_event_is_append_only();

-- Readiness asks whether all migrations are in. (The engine's own table is absent where it only rehearses.)
do $$ begin
  if to_regclass('_prisma_migrations') is not null then
    grant select on _prisma_migrations to digipoint_app;
  end if;
end $$;
