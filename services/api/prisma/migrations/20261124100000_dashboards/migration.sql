-- Dashboards: reports that pages may show. A version is a draft until it is published, and never changes after that.

alter type audit_action add value 'SAVE_DASHBOARD';
alter type audit_action add value 'PUBLISH_DASHBOARD';
alter type audit_action add value 'RETIRE_DASHBOARD';

create type dashboard_status as enum ('DRAFT', 'PUBLISHED', 'RETIRED');
create type dashboard_audience as enum ('PUBLIC', 'SIGNED_IN');

create table dashboard_version (
  code text not null,
  version text not null,
  project_code text not null,
  status dashboard_status not null default 'DRAFT',
  audience dashboard_audience not null,
  definition jsonb not null,
  allowed_origins text[] not null,
  locked_parameters jsonb not null,
  saved_by text not null,
  saved_at timestamptz(3) not null default current_timestamp,
  published_by text,
  published_at timestamptz(3),
  retired_at timestamptz(3),
  retirement_reason text,
  constraint dashboard_version_pkey primary key (code, version),
  constraint dashboard_version_project_code_fkey foreign key (project_code) references project (code)
    on delete restrict on update no action
);
create index dashboard_version_status_idx on dashboard_version (status);
alter table dashboard_version add constraint dashboard_version_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table dashboard_version add constraint dashboard_version_published_by_somebody check (
  (status = 'DRAFT') = (published_at is null) and (published_at is null) = (published_by is null));
alter table dashboard_version add constraint dashboard_version_retired_with_reason check (
  (status = 'RETIRED') = (retired_at is not null and retirement_reason is not null));

create function dashboard_version_is_frozen() returns trigger language plpgsql as $$
declare
  retiring constant text[] := array['status', 'retired_at', 'retirement_reason'];
begin
  if old.status = 'DRAFT' then
    return new;
  end if;
  if old.status = 'PUBLISHED' and new.status = 'RETIRED' and to_jsonb(new) - retiring = to_jsonb(old) - retiring then
    return new;
  end if;
  raise exception 'a dashboard that was published never changes' using errcode = '42501';
end $$;
create trigger dashboard_version_frozen before update on dashboard_version
  for each row execute function dashboard_version_is_frozen();

grant select, insert, update on dashboard_version to digipoint_app;

comment on table dashboard_version is 'Reports that pages may show, each version for itself.';
comment on column dashboard_version.code is 'Code of the dashboard, the id of its definition; language-free.';
comment on column dashboard_version.version is 'Semantic version of the definition.';
comment on column dashboard_version.project_code is 'Project that answers for it; the same for every version.';
comment on column dashboard_version.status is 'DRAFT can change, PUBLISHED is shown, RETIRED is over for good.';
comment on column dashboard_version.audience is 'Whether everybody may open it, or only those with a credential.';
comment on column dashboard_version.definition is 'The report as plain data.';
comment on column dashboard_version.allowed_origins is 'Origins of the pages that may show it.';
comment on column dashboard_version.locked_parameters is 'Codes that no reader can change, by name of the parameter.';
comment on column dashboard_version.saved_by is 'Credential that saved it last.';
comment on column dashboard_version.saved_at is 'When it was saved last.';
comment on column dashboard_version.published_by is 'Credential that published it.';
comment on column dashboard_version.published_at is 'When it was published.';
comment on column dashboard_version.retired_at is 'When it was retired.';
comment on column dashboard_version.retirement_reason is 'Why it was retired.';
