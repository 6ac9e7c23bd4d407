import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importDelivery } from "../import-delivery.ts";
import { references } from "../testing/deliveries.ts";
import { complaints, openTestExchange, SECRET, type TestExchange } from "../testing/exchange.ts";

const figures = "recorded_figures.csv";
let exchange: TestExchange;

beforeAll(async () => {
  exchange = await openTestExchange();
});
afterAll(() => exchange.close());

it.each([
  ["CO01", "counts people"],
  ["DP-2.2", "counts people"],
  ["CO24", "does not exist"],
])("A figure cannot be recorded for %s, which %s", async (indicator_code) => {
  const report = await exchange.deliver(references({ [figures]: [{ indicator_code }] }), { dryRun: true });
  expect(complaints(report)).toEqual([`CODE error ${figures} indicator_code 2`]);
});

it("A recorded figure is never negative", async () => {
  const report = await exchange.deliver(references({ [figures]: [{ value: "-1" }] }), { dryRun: true });
  expect(complaints(report)).toEqual([`FORMAT error ${figures} value 2`]);
});

it("A newer figure stands beside the older one, which can be corrected", async () => {
  await exchange.deliver(references({ [figures]: [{ value: "3" }, { observed_on: "2022-01-31", value: "9" }] }));
  await exchange.deliver({ [figures]: [{ value: "4" }] });
  const rows = await exchange.ask("select observed_on::text, value from recorded_figure order by observed_on");
  expect(rows).toEqual([
    { observed_on: "2021-12-31", value: 4 },
    { observed_on: "2022-01-31", value: 9 },
  ]);
});

it("The programme's record says of its figures only what is known", async () => {
  const source = fileURLToPath(new URL("../../../../../examples/data/digipoint", import.meta.url));
  await exchange.ask("truncate recorded_figure");
  await importDelivery({ database: exchange.settings, source, recordKeySecret: SECRET });
  const rows = await exchange.ask("select indicator_code, value from recorded_figure order by indicator_code");
  expect(rows).toEqual([
    { indicator_code: "CO20", value: 0 },
    { indicator_code: "DP-2.1", value: 1 },
  ]);
});
