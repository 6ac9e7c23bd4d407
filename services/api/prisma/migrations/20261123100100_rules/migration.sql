-- Every rule that one row can answer for is a constraint here; rules across rows are checked by the import.

-- Codes are what people type and join by.
alter table code_list add constraint code_list_code_form check (code ~ '^[a-z][a-z-]{1,39}$');
alter table code add constraint code_form check (code ~ '^[A-Z0-9][A-Z0-9_]{0,39}$');
alter table code add constraint code_position_positive check (position > 0);
alter table city add constraint city_code_form check (code ~ '^[0-9]{3}$');
do $$
declare
  reference_table text;
begin
  foreach reference_table in array array[
    'organisation', 'project', 'work_package', 'target', 'competence', 'pathway', 'support_practice',
    'competence_need', 'collaboration', 'evaluation', 'evidence', 'finding', 'decision', 'dissemination']
  loop
    execute format('alter table %I add constraint %I check (code ~ %L)',
      reference_table, reference_table || '_code_form', '^[A-Z0-9][A-Z0-9._-]{0,39}$');
  end loop;
end $$;

-- A definition that lacks a language is not a definition.
do $$
declare
  words record;
begin
  for words in
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and column_name ~ '_(fi|sv|en)$'
    order by table_name, ordinal_position
  loop
    execute format('alter table %I add constraint %I check (btrim(%I) <> %L)',
      words.table_name, words.table_name || '_' || words.column_name || '_said', words.column_name, '');
  end loop;
end $$;
alter table code add constraint code_description_whole check (
  num_nulls(description_fi, description_sv, description_en) in (0, 3));
alter table competence add constraint competence_description_whole check (
  num_nulls(description_fi, description_sv, description_en) in (0, 3));
alter table work_package add constraint work_package_task_whole check (num_nulls(task_fi, task_sv, task_en) in (0, 3));

-- Reference tables
alter table organisation add constraint organisation_business_id_form check (business_id ~ '^[0-9]{7}-[0-9]$');
alter table organisation add constraint organisation_not_its_own_parent check (parent_code <> code);
alter table project add constraint project_period check (ends_on >= starts_on);
alter table target add constraint target_value_with_count check ((kind = 'COUNT') = (value is not null));
alter table target add constraint target_value_positive check (value > 0);
alter table competence add constraint competence_esco_uri_form check (esco_uri ~ '^http://data\.europa\.eu/esco/skill/');
alter table pathway add constraint pathway_kind_list check (kind_list = 'pathway-kind');
alter table pathway add constraint pathway_period check (ends_on >= starts_on);
alter table pathway add constraint pathway_credits_one_decimal check (
  credits_planned >= 0 and credits_planned = round(credits_planned, 1));
alter table support_practice add constraint support_practice_kind_list check (kind_list = 'support-practice-kind');
alter table collaboration add constraint collaboration_period check (ends_on >= starts_on);
alter table collaboration add constraint collaboration_about_something check (
  num_nonnulls(pathway_code, support_practice_code, work_package_code) > 0);
alter table evaluation add constraint evaluation_period check (ends_on >= starts_on);

-- Participants: a key of 32 bits, and no identity code in the place of a reference (V12 is the registry's key)
alter table participant add constraint participant_birth_date_plausible check (birth_date >= date '1900-01-01');
alter table participant add constraint participant_record_key_range check (record_key between 0 and 4294967295);
do $$
declare
  referenced_table text;
begin
  foreach referenced_table in array array[
    'participant_ref', 'participation', 'enrolment', 'credit_record', 'support_session', 'event', 'follow_up']
  loop
    -- The length apart from the form: a bounded repetition costs ten times as much on every row.
    execute format('alter table %I add constraint %I check (
        external_ref ~ %L and octet_length(external_ref) <= 64 and external_ref !~ %L)',
      referenced_table, referenced_table || '_external_ref_form',
      '^[A-Za-z0-9][A-Za-z0-9._/-]*$', '^[0-9]{6}[-+A-FU-Y]?[0-9]{3}[0-9A-Y]$');
  end loop;
end $$;

-- Participations. V02 is the type of labour_status: one value, or none where the record is incomplete (V01).
alter table participation add constraint participation_v03_unemployed_since check (
  unemployed_since is null or (labour_status is not null and labour_status = 'UNEMPLOYED' and unemployed_since <= entry_date));
alter table participation add constraint participation_v04_exit_after_entry check (exit_date >= entry_date);
alter table participation add constraint participation_v06_education_level check (education_level between 0 and 8);
alter table participation add constraint participation_reason_with_exit check (exit_reason is null or exit_date is not null);

alter table enrolment add constraint enrolment_period check (ended_on >= started_on);
alter table enrolment add constraint enrolment_end_with_status check (
  (status in ('COMPLETED', 'DISCONTINUED')) = (ended_on is not null));
alter table enrolment add constraint enrolment_credits_one_decimal check (
  credits_planned >= 0 and credits_planned = round(credits_planned, 1));
alter table credit_record add constraint credit_record_credits_one_decimal check (
  credits >= 0 and credits = round(credits, 1));
alter table credit_record add constraint credit_record_module_code_form check (
  module_code ~ '^[A-Z0-9][A-Z0-9._-]*$' and octet_length(module_code) <= 40);
alter table support_session add constraint support_session_duration check (duration_minutes between 1 and 1440);
alter table event add constraint event_sequence_positive check (sequence > 0);
alter table event add constraint event_self_employed_is_employed check (not self_employed or type = 'EMPLOYED');
alter table follow_up add constraint follow_up_improved_at_six_months check (improved is null or kind = 'SIX_MONTHS');
alter table follow_up add constraint follow_up_improved_when_reached check (improved is null or outcome <> 'NOT_REACHED');

-- Access
alter table api_key add constraint api_key_secret_is_sha256 check (octet_length(secret_hash) = 32);
alter table api_key add constraint api_key_scope_fits_role check (case role
  when 'ANALYST' then cardinality(city_codes) > 0 and num_nonnulls(organisation_code, project_code) = 0
  when 'STEWARD' then cardinality(city_codes) > 0 and num_nonnulls(organisation_code, project_code) = 0
  when 'PARTNER' then cardinality(city_codes) = 0 and organisation_code is not null and project_code is null
  when 'COORDINATOR' then cardinality(city_codes) = 0 and organisation_code is null and project_code is not null
  else cardinality(city_codes) = 0 and num_nonnulls(organisation_code, project_code) = 0 end);
alter table api_key add constraint api_key_city_codes_form check (array_to_string(city_codes, ',') ~ '^([0-9]{3}(,[0-9]{3})*)?$');
alter table api_key add constraint api_key_city_codes_whole check (array_position(city_codes, null) is null);
alter table installation add constraint installation_single_row check (id = 1);
