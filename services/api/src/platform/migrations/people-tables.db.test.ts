import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { BREACHES } from "../../testing/people-table-breaches.ts";

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.settings);
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** The tables about persons, each with the column that it would be spread by. The registry is spread by its own key. */
const PEOPLE = `people as (
  select c.oid, c.relname as name, coalesce(a.attname, 'id') as spread_by
  from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
    and (a.attname is not null or c.relname = 'participant') and c.relname <> 'participant_ref')`;

/** What breaks a rule; every query answers the culprits, by name. */
const RULES: Readonly<Record<string, string>> = {
  "a people table has a primary key": `
    select name from people where not exists (select from pg_index where indrelid = people.oid and indisprimary)`,
  "every key and unique index starts with the participant": `
    select indexrelid::regclass::text from people join pg_index on indrelid = people.oid
      join pg_attribute on attrelid = indrelid and attnum = indkey[0]
    where indisunique and attname <> spread_by
    union select indexrelid::regclass::text from people join pg_index on indrelid = people.oid where indisunique and indkey[0] = 0`,
  "no rule excludes rows by anything but the participant": `
    select conname from people join pg_constraint on conrelid = people.oid where contype = 'x'`,
  "a foreign key between people tables carries the participant": `
    select conname from pg_constraint k join people child on child.oid = conrelid join people parent on parent.oid = confrelid
    where contype = 'f' and not exists (
      select from unnest(conkey, confkey) as pair (mine, theirs)
        join pg_attribute m on m.attrelid = conrelid and m.attnum = mine
        join pg_attribute t on t.attrelid = confrelid and t.attnum = theirs
      where m.attname = child.spread_by and t.attname = parent.spread_by)`,
  "only people tables point at people tables": `
    select conname from pg_constraint join people on people.oid = confrelid
    where contype = 'f' and conrelid not in (select oid from people)`,
  "a foreign key of a people table changes no key of it": `
    select conname from people join pg_constraint on conrelid = people.oid
    where contype = 'f' and (confupdtype not in ('a', 'r') or confdeltype not in ('a', 'r', 'c'))`,
  "every people row says its city and its organisation": `
    select name || '.' || wanted from people, unnest(array['city_code', 'organisation_code']) as wanted
    where not exists (select from pg_attribute where attrelid = people.oid and attname = wanted and attnotnull and not attisdropped)`,
  "a people table has no trigger": `
    select tgname from people join pg_trigger on tgrelid = people.oid where not tgisinternal`,
  "row security is on": `
    select relname from pg_class join people using (oid) where not relrowsecurity`,
  "the application and the import pass a policy that looks at the scope": `
    select name || ' ' || grantee from people, unnest(array['digipoint_app', 'digipoint_import']) as grantee
    where not exists (select from pg_policy where polrelid = people.oid and polpermissive
      and polroles = array[grantee::regrole::oid] and pg_get_expr(polqual, polrelid) ~ 'app\\.(cities|organisations)')
    union select name || ' ' || polname from people join pg_policy on polrelid = people.oid
    where 'digipoint_aggregate'::regrole <> all (polroles)
      and (0 = any (polroles) or coalesce(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) !~ 'app\\.(cities|organisations)')`,
  "a policy uses its own row and the settings alone": `
    select name || ' ' || polname from people join pg_policy on polrelid = people.oid,
      concat(polqual::text, polwithcheck::text) as tree
    where tree ~ '(SUBLINK|SUBPLAN)' or exists (
      select from regexp_matches(tree, ':funcid ([0-9]+)', 'g') as called (id) join pg_proc p on p.oid = id[1]::oid
      where p.oid::regprocedure::text not in ('string_to_array(text,text)', 'current_setting(text,boolean)'))`,
  "the record key is shut to the application and the import": `
    select grantee || ' ' || privilege from unnest(array['digipoint_app', 'digipoint_import']) as grantee, unnest(array['select', 'update']) as privilege
    where has_column_privilege(grantee, 'participant', 'record_key', privilege)`,
  "the application changes no people row": `
    select name || ' ' || privilege from people, unnest(array['insert', 'update', 'delete', 'truncate', 'trigger', 'references']) as privilege
    where has_table_privilege('digipoint_app', oid, privilege)`,
  "the roles that serve have no way round": `
    select rolname from pg_roles where rolname like 'digipoint%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union select rolname from pg_roles r join pg_class on relowner = r.oid where rolname like 'digipoint%'
    union select rolname from pg_roles r join pg_auth_members on member = r.oid where rolname like 'digipoint%'
    union select proname from pg_proc where prosecdef and pronamespace = current_schema()::regnamespace`,
};

/** Holds for every table, whether about persons or not. */
const EVERY_TABLE: Readonly<Record<string, string>> = {
  "every table and column says what it means": `
    select c.relname || coalesce('.' || a.attname, '') from pg_class c
      left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = current_schema()::regnamespace and c.relname <> '_prisma_migrations'
      and (coalesce(btrim(col_description(c.oid, a.attnum)), '') = '' or coalesce(btrim(obj_description(c.oid, 'pg_class')), '') = '')`,
};

const ALL = { ...RULES, ...EVERY_TABLE };
const culprits = async (rule: string): Promise<string[]> =>
  (await owner.query({ text: `with ${PEOPLE} ${ALL[rule]}`, rowMode: "array" })).rows.flat();

it.each(Object.keys(ALL))("%s", async (rule) => {
  expect(await culprits(rule)).toEqual([]);
});

it("every people table is looked at", async () => {
  const { rows } = await owner.query(`with ${PEOPLE} select name from people order by name`);
  expect(rows.map(({ name }) => name)).toEqual([
    "credit_record",
    "enrolment",
    "event",
    "follow_up",
    "participant",
    "participation",
    "sensitive_answers",
    "support_session",
  ]);
});

describe.each(Object.entries(BREACHES))("the rule that %s", (rule, breaches) => {
  it.each(breaches)("notices %s", async (migration, culprit) => {
    await owner.query("begin");
    try {
      await owner.query(migration);
      expect(await culprits(rule)).toContain(culprit);
    } finally {
      await owner.query("rollback");
    }
  });
});

it("every rule is seen broken", () => {
  expect(Object.keys(BREACHES)).toEqual(Object.keys(ALL));
});
