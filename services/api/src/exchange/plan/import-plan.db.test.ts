import { afterAll, beforeAll, expect, it } from "vitest";
import { PlanChangedError } from "../import-errors.ts";
import { everything, type Files } from "../testing/deliveries.ts";
import { openTestExchange, type TestExchange } from "../testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
  await exchange.deliver(everything());
});
afterAll(() => exchange.close());

const planOf = async (files: Files, asOf?: string) =>
  (await exchange.deliver(files, { dryRun: true, plan: {}, ...(asOf && { asOf }) })).planHash;
const NEWCOMERS = { "participants.csv": [{ participant_ref: "NEW-1" }, { participant_ref: "NEW-2" }] };
const CORRECTION = { "events.csv": [{ occurred_on: "2021-06-20" }] };

it("The plan of the same delivery is the same each time, for newcomers whose ids are drawn anew too", async () => {
  expect(await planOf(NEWCOMERS)).toMatch(/^[0-9a-f]{64}$/);
  expect(await planOf(NEWCOMERS)).toBe(await planOf(NEWCOMERS));
});

it("Another file or another day makes another plan", async () => {
  const plans = [await planOf(NEWCOMERS), await planOf(CORRECTION), await planOf(CORRECTION, "2022-02-01")];
  expect(new Set(plans).size).toBe(3);
});

it.each([
  [
    "a row about people that it would replace",
    CORRECTION,
    "update event set type = 'EDUCATION' where external_ref = 'E-1'",
  ],
  [
    "a row of a reference table that it would replace",
    { "cities.csv": [{ title_en: "Aboa" }] },
    "update city set title_sv = 'Abo' where code = '853'",
  ],
])("Where %s has changed, the plan is another and nothing is applied", async (_what, files, change) => {
  const expected = await planOf(files as Files);
  await exchange.ask(change);
  const applying = exchange.deliver(files as Files, { plan: { expected: expected ?? "" } });
  await expect(applying).rejects.toThrow(PlanChangedError);
  const report = await exchange.deliver(files as Files, { plan: { expected: (await planOf(files as Files)) ?? "" } });
  expect(report.outcome).toBe("applied");
});

it("A change elsewhere leaves the plan alone", async () => {
  const before = await planOf(NEWCOMERS);
  await exchange.ask("update event set sequence = sequence + 1");
  expect(await planOf(NEWCOMERS)).toBe(before);
});
