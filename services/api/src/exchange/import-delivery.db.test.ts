import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { importDelivery } from "./import-delivery.ts";
import { DeliveryNotFoundError, DeliveryRefusedError, RecordKeySecretError } from "./import-errors.ts";
import { ALL_TABLES } from "./tables/all-tables.ts";
import { everything, people, references, withDelivery } from "./testing/deliveries.ts";
import { AS_OF, openTestExchange, SECRET, type TestExchange } from "./testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
});
afterAll(() => exchange.close());
beforeEach(async () => {
  const tables = [...ALL_TABLES.map(({ table }) => table), "participant_ref", "installation"];
  await exchange.ask(`truncate ${tables.join(", ")} cascade`);
});

const countAll = async () => {
  const counts = ALL_TABLES.map(({ table }) => `select '${table}' as name, count(*)::int as rows from ${table}`);
  const rows = await exchange.ask(
    `${counts.join(" union all ")} union all select 'installation', count(*)::int from installation`,
  );
  return rows.filter((row) => row["rows"] !== 0);
};

it("A delivery with every file fills every table", async () => {
  const report = await exchange.deliver(everything());
  expect(report).toMatchObject({ outcome: "applied", errors: 0, warnings: 0, rows: 34 });
  expect(report.changes.map(({ table }) => table)).toEqual(ALL_TABLES.map(({ table }) => table));
  expect(report.changes.every(({ inserted, updated, unchanged }) => inserted > 0 && updated + unchanged === 0)).toBe(
    true,
  );
  expect((await countAll()).length).toBe(ALL_TABLES.length + 1);
});

it("The same delivery a second time changes nothing", async () => {
  await exchange.deliver(everything());
  const before = await exchange.ask("select xmin::text, * from event");
  const report = await exchange.deliver(everything());
  expect(report.outcome).toBe("unchanged");
  expect(report.changes.every(({ inserted, updated, unchanged }) => inserted + updated === 0 && unchanged > 0)).toBe(
    true,
  );
  expect(await exchange.ask("select xmin::text, * from event")).toEqual(before);
});

it("A row that differs is updated and keeps its identity", async () => {
  await exchange.deliver(everything());
  const [before] = await exchange.ask("select participant_id, id from enrolment");
  const report = await exchange.deliver({ "enrolments.csv": [{ ended_on: "2021-05-20", credits_planned: "" }] });
  expect(report.changes).toEqual([{ table: "enrolment", inserted: 0, updated: 1, unchanged: 0 }]);
  expect(await exchange.ask("select participant_id, id, ended_on::text, credits_planned from enrolment")).toEqual([
    { ...before, ended_on: "2021-05-20", credits_planned: null },
  ]);
});

it("A dry run tells what would change and leaves nothing", async () => {
  const report = await exchange.deliver(everything(), { dryRun: true });
  expect(report.outcome).toBe("rehearsed");
  expect(report.changes).toHaveLength(ALL_TABLES.length);
  expect(await countAll()).toEqual([]);
});

it("A refused delivery leaves nothing, its good files neither", async () => {
  const report = await exchange.deliver(everything({ "events.csv": [{}, { event_ref: "E-2", type: "MARRIED" }] }));
  expect(report).toMatchObject({ outcome: "refused", errors: 1, changes: [] });
  expect(await countAll()).toEqual([]);
});

it("A refusal is an error that carries the report", async () => {
  const refused = withDelivery({ "events.csv": [{}] }, (source) =>
    importDelivery({ database: exchange.settings, source, recordKeySecret: SECRET }),
  );
  await expect(refused).rejects.toBeInstanceOf(DeliveryRefusedError);
  await expect(refused).rejects.toMatchObject({ report: { outcome: "refused" } });
});

it("A participant gets the record key that its id and the secret make, for ever", async () => {
  await exchange.deliver(everything());
  const question = "select id, record_key::text as key from participant";
  const [participant] = await exchange.ask(question);
  const made = createHmac("sha256", SECRET).update(`participant:${participant?.["id"]}`).digest().readUInt32BE(0);
  expect(participant?.["key"]).toBe(String(made));
  await exchange.deliver({ "participants.csv": [{ gender: "X", birth_date: "1990-05-18" }] });
  expect(await exchange.ask(question)).toEqual([participant]);
});

it("Another secret is refused in one sentence", async () => {
  await exchange.deliver(references());
  const other = exchange.deliver(people(), { recordKeySecret: "another secret, also 32 letters!" });
  await expect(other).rejects.toBeInstanceOf(RecordKeySecretError);
  expect(await exchange.ask("select from participant")).toEqual([]);
});

it("The audit has one line about what changed something, and none about what did not", async () => {
  const [before] = await exchange.ask("select coalesce(max(id), 0)::int as id from audit_event");
  await exchange.deliver(everything(), { dryRun: true });
  await exchange.deliver(everything({ "cities.csv": "code\n" }));
  const applied = await exchange.deliver(everything());
  await exchange.deliver(everything());
  const lines = await exchange.ask(
    `select actor, role, action, request_id, subject from audit_event where id > ${before?.["id"]}`,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ actor: "import", role: "IMPORT", action: "IMPORT", request_id: applied.requestId });
  expect(lines[0]?.["subject"]).toMatchObject({
    files: applied.files.map(({ file, sha256 }) => ({ file, sha256 })),
    changes: applied.changes,
  });
});

it("What has been imported is known to the planner at once", async () => {
  await exchange.deliver(everything());
  const [row] = await exchange.ask("select reltuples::int as rows from pg_class where relname = 'follow_up'");
  expect(row).toEqual({ rows: 1 });
});

it("A place where nothing is, is not a delivery", async () => {
  const request = { database: exchange.settings, recordKeySecret: SECRET, asOf: AS_OF };
  await expect(importDelivery({ ...request, source: "/nowhere" })).rejects.toBeInstanceOf(DeliveryNotFoundError);
  await expect(withDelivery({}, (source) => importDelivery({ ...request, source }))).rejects.toBeInstanceOf(
    DeliveryNotFoundError,
  );
});

it("One file is a delivery, too", async () => {
  await exchange.deliver(references());
  const report = await withDelivery(people(), (folder) =>
    importDelivery({ database: exchange.settings, source: `${folder}/participants.csv`, recordKeySecret: SECRET }),
  );
  expect(report.changes).toEqual([{ table: "participant", inserted: 1, updated: 0, unchanged: 0 }]);
});

it("What the database refuses is told without the row", async () => {
  await exchange.deliver(references());
  await exchange.ask("alter table event add constraint test_refuses check (sequence < 7)");
  const failed = exchange.deliver(people({ "events.csv": [{ sequence: "8" }] }));
  await expect(failed).rejects.toThrow("SQLSTATE 23514, test_refuses of table event");
  await exchange.ask("alter table event drop constraint test_refuses");
  expect(await exchange.ask("select from participant")).toEqual([]);
});

it("Files of a wrong name or with wrong columns are told before any row is read", async () => {
  const report = await exchange.deliver({
    "participant.csv": "organisation_code\nTURKU\n",
    "cities.csv": "code,title_fi,title_sv\n999,not,read\n",
    "README.md": "a note",
    ".hidden": "",
  });
  expect(report.problems.map(({ file, rule, right }) => [file, rule, right].join(" "))).toEqual([
    expect.stringMatching(/^cities.csv MISSING_COLUMN/),
    "participant.csv UNKNOWN_FILE did you mean participants.csv?",
  ]);
  expect(report.rows).toBe(0);
});
