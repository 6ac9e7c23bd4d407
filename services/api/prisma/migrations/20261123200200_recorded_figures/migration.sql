-- Figures that nobody can count from people: entities supported, things done or not. Somebody who knows reports them.

create table recorded_figure (
  project_code text not null,
  indicator_code text not null,
  observed_on date not null,
  value integer not null,
  source_fi text not null,
  source_sv text not null,
  source_en text not null,
  constraint recorded_figure_pkey primary key (project_code, indicator_code, observed_on)
);
alter table recorded_figure add constraint recorded_figure_project_code_fkey
  foreign key (project_code) references project (code) on delete restrict on update no action;
alter table recorded_figure add constraint recorded_figure_indicator_code_form check (
  indicator_code ~ '^[A-Z0-9][A-Z0-9._-]{0,39}$');
alter table recorded_figure add constraint recorded_figure_value_not_negative check (value >= 0);
alter table recorded_figure add constraint recorded_figure_source_fi_said check (btrim(source_fi) <> '');
alter table recorded_figure add constraint recorded_figure_source_sv_said check (btrim(source_sv) <> '');
alter table recorded_figure add constraint recorded_figure_source_en_said check (btrim(source_en) <> '');

grant select on recorded_figure to digipoint_app, digipoint_import, digipoint_aggregate;
grant insert, update on recorded_figure to digipoint_import;

comment on table recorded_figure is 'Figures of indicators that are reported, not counted from people; the latest of a project stands.';
comment on column recorded_figure.project_code is 'Project, the funder''s code.';
comment on column recorded_figure.indicator_code is 'Indicator, one of those whose figures are recorded.';
comment on column recorded_figure.observed_on is 'Day that the figure is known for.';
comment on column recorded_figure.value is 'The figure: a number of entities or projects, or 1 where something is done.';
comment on column recorded_figure.source_fi is 'Where it is known from, in Finnish.';
comment on column recorded_figure.source_sv is 'Where it is known from, in Swedish.';
comment on column recorded_figure.source_en is 'Where it is known from, in English.';
