import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { everything, people, textOf } from "./testing/deliveries.ts";
import { complaints, openTestExchange, type TestExchange } from "./testing/exchange.ts";

let exchange: TestExchange;
const folder = mkdtempSync(join(tmpdir(), "digipoint-report-"));
beforeAll(async () => {
  exchange = await openTestExchange();
  await exchange.deliver(everything());
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await exchange.close();
});

it("A spreadsheet's semicolons, decimal comma, byte-order mark and line ends are understood", async () => {
  const titles =
    "enrolment_ref;credit_record_ref;participant_ref;organisation_code;module_code;awarded_on;credits;grade;recognised";
  const row = 'P-1001-1-A; C-9 ;P-1001;"TURKU";WEB101;2020-12-15;7,5;GRADE_5;YES';
  const report = await exchange.deliver({ "credit_records.csv": `\uFEFF${titles}\r\n${row}\r\n` });
  expect(report).toMatchObject({ outcome: "applied", errors: 0 });
  expect(await exchange.ask("select credits, recognised from credit_record where external_ref = 'C-9'")).toEqual([
    { credits: "7.50", recognised: true },
  ]);
});

it("Words come out as they went in, whatever characters they have", async () => {
  const character = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    fc.constantFrom(..."\\\n\t\r\"',;N."),
  );
  const word = fc
    .string({ unit: character, minLength: 1, maxLength: 30 })
    .map((text) => text.replaceAll("\0", ""))
    .filter((text) => text.trim() !== "");
  const cities = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(cities, async (words) => {
      const rows = words.map(([fi, sv, en], at) => ({
        code: String(100 + at),
        title_fi: fi,
        title_sv: sv,
        title_en: en,
      }));
      const escaped = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text.replaceAll('"', '""')])),
      );
      const report = await exchange.deliver({ "cities.csv": textOf("cities.csv", escaped) });
      expect(report.errors).toBe(0);
      const stored = await exchange.ask(
        "select code, title_fi, title_sv, title_en from city where code < '800' order by code",
      );
      expect(stored.slice(0, rows.length)).toEqual(
        rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text.trim()]))),
      );
    }),
    { numRuns: 8 },
  );
});

it("Whatever is accepted once is unchanged the second time", async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2021-06-${String(number).padStart(2, "0")}`);
  const event = fc.record({
    event_ref: fc.stringMatching(/^[A-Z][A-Za-z0-9._/-]{0,10}$/),
    type: fc.constantFrom("SEEKING", "EMPLOYED", "INACTIVE", "EDUCATION", "QUALIFICATION", "WRONG"),
    occurred_on: day,
    sequence: fc.constantFrom("", "1", "2", "3"),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(event, { selector: ({ event_ref }) => event_ref, maxLength: 30 }),
      async (events) => {
        const first = await exchange.deliver(people({ "events.csv": events }));
        expect(first.outcome === "refused").toBe(events.some(({ type }) => type === "WRONG"));
        if (first.outcome === "refused") return;
        expect((await exchange.deliver(people({ "events.csv": events }))).outcome).toBe("unchanged");
      },
    ),
    { numRuns: 12 },
  );
});

it("However many problems there are, the report counts all, carries some and writes every one to its file", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({ event_ref: `E-${at}`, type: "NONE", occurred_on: "=1+1" }));
  const reportTo = join(folder, "problems.csv");
  const report = await exchange.deliver({ "events.csv": rows }, { reportTo });
  expect(report).toMatchObject({ outcome: "refused", errors: 40_000, problemsLeftOut: 39_000 });
  expect(report.problems).toHaveLength(1000);
  expect(report.totals).toEqual([
    { rule: "CODE", severity: "error", count: 20_000 },
    { rule: "FORMAT", severity: "error", count: 20_000 },
  ]);
  const written: Record<string, string>[] = parse(readFileSync(reportTo), { columns: true });
  expect(written).toHaveLength(40_000);
  expect(written[0]).toEqual({
    file: "events.csv",
    line: "2",
    column: "occurred_on",
    rule: "FORMAT",
    severity: "error",
    value: "'=1+1", // a spreadsheet would compute it
    wrong: "the value is not usable",
    right: "must be a date as YYYY-MM-DD, of the years 1900 to 2199",
  });
});

it("Personal data is refused without being repeated anywhere", async () => {
  const reportTo = join(folder, "personal.csv");
  const personal = ["010190-123A", "matti.meikalainen@example.fi", "+358401234567"];
  const report = await exchange.deliver(
    people({ "participants.csv": personal.map((participant_ref) => ({ participant_ref, gender: participant_ref })) }),
    { reportTo },
  );
  expect(report.totals).toContainEqual({ rule: "PERSONAL_VALUE", severity: "error", count: 6 });
  for (const value of personal) expect(JSON.stringify(report) + readFileSync(reportTo, "utf8")).not.toContain(value);
});

it("Personal data in the form of a reference is refused, too", async () => {
  const report = await exchange.deliver(
    people({ "participants.csv": [{ participant_ref: "0401234567" }, { participant_ref: "P-010190-123A" }] }),
  );
  expect(report.totals).toContainEqual({ rule: "PERSONAL_VALUE", severity: "error", count: 2 });
});

it("A file that is not UTF-8 after its header is told with its line, and no reference into it is judged", async () => {
  const rows = [{}, { participation_ref: "SECOND" }];
  const latin1 = Buffer.from(String(textOf("participations.csv", rows)).replace("SECOND", "J\xe4rvi"), "latin1");
  const report = await exchange.deliver(people({ "participations.csv": latin1 }));
  expect(complaints(report)).toEqual(["NOT_UTF8 error participations.csv null 3"]);
});
