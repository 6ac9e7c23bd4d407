-- What publishing remembers beside the releases themselves. Both belong to the owner alone.

-- By which secret the cell keys of this database are finalised: another one would give every figure a second noise.
create table statistics.finalising_secret (
  id smallint not null default 1,
  fingerprint bytea not null,
  first_used_at timestamptz(3) not null default current_timestamp,
  constraint finalising_secret_pkey primary key (id),
  constraint finalising_secret_only_one check (id = 1)
);

-- Which order led to which release, so that the same order twice makes one release.
create table statistics.publication (
  idempotency_key text not null,
  release_id integer not null,
  constraint publication_pkey primary key (idempotency_key),
  constraint publication_key_length check (char_length(idempotency_key) between 8 and 200)
);

comment on table statistics.finalising_secret is 'Tells the secret that cell keys are finalised with from any other, without telling it.';
comment on column statistics.finalising_secret.id is 'Always 1.';
comment on column statistics.finalising_secret.fingerprint is 'HMAC of a fixed text with the secret.';
comment on column statistics.finalising_secret.first_used_at is 'When the first release was published with it.';
comment on table statistics.publication is 'Which order to publish led to which release.';
comment on column statistics.publication.idempotency_key is 'What whoever ordered it called the order.';
comment on column statistics.publication.release_id is 'The release that it led to.';
