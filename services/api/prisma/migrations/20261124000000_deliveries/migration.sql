-- Deliveries sent over HTTP: their bytes, how far they are, and what became of them. They hold facts about people, so
-- whoever serves a request sees only the deliveries of the credential that the transaction names, and of no delivery
-- the bytes; those are read by the work that imports them, which enters as the owner.

create schema if not exists exchange;
grant usage on schema exchange to digipoint_app;

create table exchange.delivery (
  id uuid not null default gen_random_uuid(),
  number bigint not null generated always as identity,
  actor text not null,
  role text not null,
  reach_kind text not null,
  reach_codes text[] not null,
  note text,
  as_of date not null,
  idempotency_key text,
  request_id text not null,
  status text not null default 'RECEIVING',
  attempts integer not null default 0,
  progress jsonb,
  report jsonb,
  plan_hash text,
  failure jsonb,
  content_hash text,
  receipt text,
  repeats uuid,
  created_at timestamptz(3) not null default current_timestamp,
  changed_at timestamptz(3) not null default current_timestamp,
  expires_at timestamptz(3) not null,
  constraint delivery_pkey primary key (id),
  constraint delivery_status_known check (status in ('RECEIVING', 'QUEUED', 'READING', 'VALIDATING', 'READY',
    'REJECTED', 'COMMITTING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
  constraint delivery_reach_known check (reach_kind in ('organisation', 'city', 'project')),
  constraint delivery_reach_somewhere check (cardinality(reach_codes) > 0),
  constraint delivery_note_length check (char_length(note) <= 1000),
  constraint delivery_key_length check (char_length(idempotency_key) between 8 and 200),
  constraint delivery_plan_hash_form check (plan_hash ~ '^[0-9a-f]{64}$'),
  constraint delivery_done_with_receipt check (status <> 'DONE' or receipt is not null)
);
create unique index delivery_actor_key on exchange.delivery (actor, idempotency_key);
create unique index delivery_actor_number on exchange.delivery (actor, number);
create index delivery_content_idx on exchange.delivery (actor, content_hash) where status = 'DONE';
create index delivery_expires_idx on exchange.delivery (expires_at) where status in ('RECEIVING', 'READY', 'REJECTED');

create table exchange.delivery_file (
  delivery_id uuid not null,
  name text not null,
  actor text not null,
  bytes bigint not null,
  sha256 text not null,
  received_at timestamptz(3) not null default current_timestamp,
  constraint delivery_file_pkey primary key (delivery_id, name),
  constraint delivery_file_delivery_fkey foreign key (delivery_id) references exchange.delivery (id) on delete cascade,
  constraint delivery_file_name_form check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'),
  constraint delivery_file_bytes_not_negative check (bytes >= 0),
  constraint delivery_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create table exchange.delivery_chunk (
  delivery_id uuid not null,
  name text not null,
  position integer not null,
  content bytea not null,
  constraint delivery_chunk_pkey primary key (delivery_id, name, position),
  constraint delivery_chunk_file_fkey foreign key (delivery_id, name)
    references exchange.delivery_file (delivery_id, name) on delete cascade
);
alter table exchange.delivery_chunk alter column content set storage external;

create table exchange.delivery_problem_chunk (
  delivery_id uuid not null,
  position integer not null,
  actor text not null,
  content bytea not null,
  constraint delivery_problem_chunk_pkey primary key (delivery_id, position),
  constraint delivery_problem_chunk_delivery_fkey foreign key (delivery_id) references exchange.delivery (id) on delete cascade
);

-- What is to be done. Whoever does it holds the row's lock until it is done, so a killed process lets go of it at once.
create table exchange.delivery_job (
  id bigint not null generated always as identity,
  delivery_id uuid not null,
  step text not null,
  constraint delivery_job_pkey primary key (id),
  constraint delivery_job_delivery_fkey foreign key (delivery_id) references exchange.delivery (id) on delete cascade,
  constraint delivery_job_step_known check (step in ('VALIDATE', 'COMMIT'))
);

do $$
declare
  own_table text;
begin
  foreach own_table in array array['delivery', 'delivery_file', 'delivery_problem_chunk']
  loop
    execute format('alter table exchange.%I enable row level security', own_table);
    execute format('create policy own on exchange.%I for all to digipoint_app
      using (actor = current_setting(''app.actor'', true)) with check (actor = current_setting(''app.actor'', true))', own_table);
  end loop;
end $$;
grant select, insert, update on exchange.delivery to digipoint_app;
grant select, insert, delete on exchange.delivery_file to digipoint_app;
grant insert on exchange.delivery_chunk to digipoint_app;
grant select on exchange.delivery_problem_chunk to digipoint_app;
grant select, insert on exchange.delivery_job to digipoint_app;

comment on schema exchange is 'Deliveries sent over HTTP, until they are applied, called off or too old.';
comment on table exchange.delivery is 'Deliveries sent over HTTP, and what became of them.';
comment on column exchange.delivery.id is 'Names the delivery in addresses.';
comment on column exchange.delivery.number is 'In the order in which deliveries were opened.';
comment on column exchange.delivery.actor is 'Credential that sends it.';
comment on column exchange.delivery.role is 'Role of the credential.';
comment on column exchange.delivery.reach_kind is 'What the sender''s rows are told by: organisation, city or project.';
comment on column exchange.delivery.reach_codes is 'Codes of the organisations, cities or projects in whose name rows may be sent.';
comment on column exchange.delivery.note is 'The sender''s own words about it.';
comment on column exchange.delivery.as_of is 'Day that rules about the present are checked for.';
comment on column exchange.delivery.idempotency_key is 'What the sender called the order to open it.';
comment on column exchange.delivery.request_id is 'The request that ordered what was done last.';
comment on column exchange.delivery.status is 'How far it is.';
comment on column exchange.delivery.attempts is 'How often the step that is under way has been begun.';
comment on column exchange.delivery.progress is 'Stage, bytes and rows while it is worked on.';
comment on column exchange.delivery.report is 'What the last check found; values in it are masked.';
comment on column exchange.delivery.plan_hash is 'Stands for exactly the changes that the last check foresaw.';
comment on column exchange.delivery.failure is 'Code and words of why the last order was not carried out.';
comment on column exchange.delivery.content_hash is 'Stands for names and contents of all files.';
comment on column exchange.delivery.receipt is 'What was applied, signed (JWS).';
comment on column exchange.delivery.repeats is 'The earlier delivery of the same files whose receipt this one carries.';
comment on column exchange.delivery.created_at is 'When it was opened.';
comment on column exchange.delivery.changed_at is 'When its status changed last.';
comment on column exchange.delivery.expires_at is 'When it is thrown away if it has not been applied.';
comment on table exchange.delivery_file is 'Files of deliveries.';
comment on column exchange.delivery_file.delivery_id is 'Delivery.';
comment on column exchange.delivery_file.name is 'Name of the file.';
comment on column exchange.delivery_file.actor is 'Credential that sent it.';
comment on column exchange.delivery_file.bytes is 'Size, unpacked.';
comment on column exchange.delivery_file.sha256 is 'Checksum of the unpacked bytes, in hex.';
comment on column exchange.delivery_file.received_at is 'When it had come in whole.';
comment on table exchange.delivery_chunk is 'The bytes of files, in pieces; gone when the delivery is applied, called off or too old.';
comment on column exchange.delivery_chunk.delivery_id is 'Delivery.';
comment on column exchange.delivery_chunk.name is 'Name of the file.';
comment on column exchange.delivery_chunk.position is 'Place among the pieces, from 0.';
comment on column exchange.delivery_chunk.content is 'The bytes.';
comment on table exchange.delivery_problem_chunk is 'All problems of a delivery as CSV, in pieces; gone together with its bytes.';
comment on column exchange.delivery_problem_chunk.delivery_id is 'Delivery.';
comment on column exchange.delivery_problem_chunk.position is 'Place among the pieces, from 0.';
comment on column exchange.delivery_problem_chunk.actor is 'Credential that sent the delivery.';
comment on column exchange.delivery_problem_chunk.content is 'The bytes.';
comment on table exchange.delivery_job is 'Steps that are to be done.';
comment on column exchange.delivery_job.id is 'In the order in which they were ordered.';
comment on column exchange.delivery_job.delivery_id is 'Delivery.';
comment on column exchange.delivery_job.step is 'VALIDATE or COMMIT.';
