import { afterAll, beforeAll, expect, it } from "vitest";
import { everything, people } from "./testing/deliveries.ts";
import { complaints, openTestExchange, type TestExchange } from "./testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
  await exchange.deliver(everything({ "organisations.csv": [{}, { code: "OTHER", business_id: "" }] }));
});
afterAll(() => exchange.close());

const asOther = people(
  Object.fromEntries(Object.keys(people()).map((file) => [file, [{ organisation_code: "OTHER" }]])),
);

it("Two organisations may use the same references for different people", async () => {
  const report = await exchange.deliver(asOther);
  expect(report).toMatchObject({ outcome: "applied", errors: 0 });
  expect(report.changes.every(({ inserted }) => inserted === 1)).toBe(true);
  const rows = await exchange.ask("select organisation_code from participant order by organisation_code");
  expect(rows).toEqual([{ organisation_code: "OTHER" }, { organisation_code: "TURKU" }]);
});

it("An organisation cannot reach another's participants through references", async () => {
  const report = await exchange.deliver({ "events.csv": [{ organisation_code: "STRANGER", event_ref: "E-9" }] });
  expect(complaints(report)).toEqual([
    "REFERENCE error events.csv organisation_code 2",
    "REFERENCE error events.csv participant_ref 2",
  ]);
});

it("An import sees and changes only rows of the organisations that it reports for", async () => {
  await exchange.deliver(asOther);
  const report = await exchange.deliver({
    "participations.csv": [{ organisation_code: "OTHER", education_level: "4" }],
  });
  expect(report.changes).toEqual([{ table: "participation", inserted: 0, updated: 1, unchanged: 0 }]);
  expect(await exchange.ask("select organisation_code, education_level from participation order by 1")).toEqual([
    { organisation_code: "OTHER", education_level: 4 },
    { organisation_code: "TURKU", education_level: 3 },
  ]);
});

it("Rows are written as the import's role, within the scope of the organisations that it reports for", async () => {
  const probe = "current_user = 'digipoint_import' and current_setting('app.organisations', true) = 'OTHER'";
  await exchange.ask(`alter table event add constraint probe check (${probe}) not valid`);
  const event = { organisation_code: "OTHER", event_ref: "PROBE" };
  expect((await exchange.deliver({ "events.csv": [event] })).outcome).toBe("applied");
  await exchange.ask("alter table event drop constraint probe");
});

it("The import's role reads no record key and changes no identity", async () => {
  const tries = [
    "select record_key from participant",
    "update participant set record_key = 1",
    "update participant set id = id",
  ];
  for (const statement of tries) {
    await exchange.ask("begin; set local role digipoint_import");
    await expect(exchange.ask(statement)).rejects.toMatchObject({ code: "42501" });
    await exchange.ask("rollback");
  }
});
