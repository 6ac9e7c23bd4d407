const OWN = "city_code text not null, organisation_code text not null";
const inCity = "city_code = any (string_to_array(current_setting('app.cities', true), ','))";
const looseKey = (columns: string, target: string) =>
  `alter table event add constraint loose foreign key (${columns}) references ${target}`;
const loosePolicy = (using: string) => `create policy loose on event for select to digipoint_app using (${using})`;

/** What a careless migration could do to each rule, and the culprit that is then named. */
export const BREACHES: Readonly<Record<string, readonly (readonly [migration: string, culprit: string])[]>> = {
  "a people table has a primary key": [["create table diary (participant_id uuid)", "diary"]],
  "every key and unique index starts with the participant": [
    [`create table diary (id uuid primary key, participant_id uuid, ${OWN})`, "diary_pkey"],
    ["create unique index loose on event (external_ref)", "loose"],
    ["create unique index loose on event (lower(external_ref))", "loose"],
    ["alter table event add constraint loose unique (organisation_code, participant_id)", "loose"],
  ],
  "no rule excludes rows by anything but the participant": [
    ["alter table event add constraint loose exclude (external_ref with =)", "loose"],
  ],
  "a foreign key between people tables carries the participant": [
    [`alter table participation add unique (id); ${looseKey("participation_id", "participation (id)")}`, "loose"],
  ],
  "only people tables point at people tables": [
    ["create table note (person uuid constraint loose references participant)", "loose"],
    ["create table note (p uuid, id uuid, constraint loose foreign key (p, id) references event)", "loose"],
  ],
  "a foreign key of a people table changes no key of it": [
    [looseKey("city_code", "city (code) on update cascade"), "loose"],
    [looseKey("city_code", "city (code) on delete set null"), "loose"],
    [looseKey("participant_id, participation_id", "participation on delete set default"), "loose"],
  ],
  "every people row says its city and its organisation": [
    ["create table diary (participant_id uuid primary key, organisation_code text not null)", "diary.city_code"],
    ["alter table event alter organisation_code drop not null", "event.organisation_code"],
  ],
  "a people table has no trigger": [
    [
      `create function nothing() returns trigger language plpgsql as 'begin return new; end';
       create trigger loose before insert on event for each row execute function nothing()`,
      "loose",
    ],
  ],
  "row security is on": [
    [`create table diary (participant_id uuid primary key, ${OWN})`, "diary"],
    ["alter table event disable row level security", "event"],
  ],
  "the application and the import pass a policy that looks at the scope": [
    ["drop policy read_in_scope on event", "event digipoint_app"],
    ["drop policy import_own on event", "event digipoint_import"],
    [loosePolicy("true"), "event loose"],
    [`create policy loose on event for select using (${inCity})`, "event loose"],
  ],
  "a policy uses its own row and the settings alone": [
    [loosePolicy("city_code in (select code from city)"), "event loose"],
    [
      `create function mine(text) returns boolean language sql as 'select true'; ${loosePolicy("mine(city_code)")}`,
      "event loose",
    ],
  ],
  "the record key is shut to the application and the import": [
    ["grant select on participant to digipoint_app", "digipoint_app select"],
    ["grant update (record_key) on participant to digipoint_import", "digipoint_import update"],
  ],
  "the application changes no people row": [["grant delete on event to digipoint_app", "event delete"]],
  "the roles that serve have no way round": [
    ["alter role digipoint_app bypassrls", "digipoint_app"],
    ["alter table city owner to digipoint_import", "digipoint_import"],
    ["grant digipoint_aggregate to digipoint_app", "digipoint_app"],
    ["create function mine() returns int language sql security definer as 'select 1'", "mine"],
  ],
  "every table and column says what it means": [
    ["alter table city add mayor text", "city.mayor"],
    ["comment on table city is null", "city.code"],
  ],
};
