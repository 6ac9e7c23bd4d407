-- The perturbation table that releases are published with, and what keeps it as it is: a threshold that moved would
-- change figures that were published before. A later table comes by a migration of its own, under another id.

alter table statistics.perturbation_table
  add constraint perturbation_table_checksum_is_sha256 check (checksum ~ '^[0-9a-f]{64}$'),
  add constraint perturbation_table_noise_in_range check (max_noise between 1 and 100 and never_up_to between 0 and max_noise),
  add constraint perturbation_table_variance_in_range check (variance > 0 and variance < max_noise);
alter table statistics.perturbation_interval
  add constraint perturbation_interval_place_not_negative check (count_row >= 0 and position >= 0),
  add constraint perturbation_interval_key_in_range check (upper_key between 1 and 4294967296);

insert into statistics.perturbation_table (id, max_noise, variance, never_up_to, checksum) values
  ('D5V3js2', 5, 3, 2, 'cb88db1e7a818ec2184c1f305a5283f8fee5fbdd4e27d07a7d5e388722b8bee9');
insert into statistics.perturbation_interval (table_id, count_row, position, upper_key, noise) values
  ('D5V3js2', 0, 0, 4294967296, 0),
  ('D5V3js2', 1, 0, 3154522659, -1),
  ('D5V3js2', 1, 1, 3741731404, 2),
  ('D5V3js2', 1, 2, 4054389190, 3),
  ('D5V3js2', 1, 3, 4215147910, 4),
  ('D5V3js2', 1, 4, 4294967296, 5),
  ('D5V3js2', 2, 0, 1755812872, -2),
  ('D5V3js2', 2, 1, 3502333668, 1),
  ('D5V3js2', 2, 2, 4136373850, 2),
  ('D5V3js2', 2, 3, 4275182135, 3),
  ('D5V3js2', 2, 4, 4293508216, 4),
  ('D5V3js2', 2, 5, 4294967296, 5),
  ('D5V3js2', 3, 0, 876113959, -3),
  ('D5V3js2', 3, 1, 2566881634, 0),
  ('D5V3js2', 3, 2, 3629853356, 1),
  ('D5V3js2', 3, 3, 4104741307, 2),
  ('D5V3js2', 3, 4, 4255503434, 3),
  ('D5V3js2', 3, 5, 4289514875, 4),
  ('D5V3js2', 3, 6, 4294967296, 5),
  ('D5V3js2', 4, 0, 364448890, -4),
  ('D5V3js2', 4, 1, 1558111498, -1),
  ('D5V3js2', 4, 2, 2751774105, 0),
  ('D5V3js2', 4, 3, 3565213828, 1),
  ('D5V3js2', 4, 4, 4016724190, 2),
  ('D5V3js2', 4, 5, 4211953460, 3),
  ('D5V3js2', 4, 6, 4277712734, 4),
  ('D5V3js2', 4, 7, 4294967296, 5),
  ('D5V3js2', 5, 0, 86532779, -5),
  ('D5V3js2', 5, 1, 831054490, -2),
  ('D5V3js2', 5, 2, 1778666154, -1),
  ('D5V3js2', 5, 3, 2729220949, 0),
  ('D5V3js2', 5, 4, 3480701327, 1),
  ('D5V3js2', 5, 5, 3948923377, 2),
  ('D5V3js2', 5, 6, 4178844996, 3),
  ('D5V3js2', 5, 7, 4267826856, 4),
  ('D5V3js2', 5, 8, 4294967296, 5),
  ('D5V3js2', 6, 0, 309365742, -3),
  ('D5V3js2', 6, 1, 896561123, -2),
  ('D5V3js2', 6, 2, 1744178859, -1),
  ('D5V3js2', 6, 3, 2674696122, 0),
  ('D5V3js2', 6, 4, 3451579496, 1),
  ('D5V3js2', 6, 5, 3944860299, 2),
  ('D5V3js2', 6, 6, 4183059113, 3),
  ('D5V3js2', 6, 7, 4270535729, 4),
  ('D5V3js2', 6, 8, 4294967296, 5),
  ('D5V3js2', 7, 0, 79195747, -4),
  ('D5V3js2', 7, 1, 317497223, -3),
  ('D5V3js2', 7, 2, 839855592, -2),
  ('D5V3js2', 7, 3, 1673973277, -1),
  ('D5V3js2', 7, 4, 2644266616, 0),
  ('D5V3js2', 7, 5, 3466501160, 1),
  ('D5V3js2', 7, 6, 3974082135, 2),
  ('D5V3js2', 7, 7, 4202343232, 3),
  ('D5V3js2', 7, 8, 4277121502, 4),
  ('D5V3js2', 7, 9, 4294967296, 5),
  ('D5V3js2', 8, 0, 16285917, -5),
  ('D5V3js2', 8, 1, 87543411, -4),
  ('D5V3js2', 8, 2, 312138562, -3),
  ('D5V3js2', 8, 3, 822081614, -2),
  ('D5V3js2', 8, 4, 1656136175, -1),
  ('D5V3js2', 8, 5, 2638831122, 0),
  ('D5V3js2', 8, 6, 3472885683, 1),
  ('D5V3js2', 8, 7, 3982828735, 2),
  ('D5V3js2', 8, 8, 4207423886, 3),
  ('D5V3js2', 8, 9, 4278681380, 4),
  ('D5V3js2', 8, 10, 4294967296, 5);

create function statistics.perturbation_is_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'perturbation tables are frozen: published figures depend on them' using errcode = '42501';
end $$;
create trigger perturbation_table_frozen before update or delete or truncate on statistics.perturbation_table
  for each statement execute function statistics.perturbation_is_frozen();
create trigger perturbation_interval_frozen before update or delete or truncate on statistics.perturbation_interval
  for each statement execute function statistics.perturbation_is_frozen();
