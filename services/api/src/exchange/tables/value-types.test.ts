import fc from "fast-check";
import { expect, it } from "vitest";
import { ref } from "./column-type.ts";
import { credits, date, integer, isDate } from "./value-types.ts";

const comma = { delimiter: "," } as const;
const semicolon = { delimiter: ";" } as const;

it("Every day of the calendar from 1900 to 2199 is a date, as JavaScript counts days", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(fc.property(days, (day) => isDate(day.toISOString().slice(0, 10))));
});

it.each([
  "2019-02-29",
  "1900-02-29",
  "2020-13-01",
  "2020-00-10",
  "2020-04-31",
  "2020-1-1",
  "20200101",
  "1899-12-31",
  "2200-01-01",
])("%s is no date", (text) => {
  expect(date.read(text, comma)).toBeUndefined();
});

it("Credits have one decimal, and zeros after it mean nothing", () => {
  expect(["5", "5.5", "5.50", "0", "9999.9"].map((text) => credits.read(text, comma))).not.toContain(undefined);
  expect(["5.55", "-1", "10000", "1e3", ".5", "5,5"].map((text) => credits.read(text, comma))).toEqual(
    Array(6).fill(undefined),
  );
});

it("A decimal comma is taken where semicolons part the cells", () => {
  expect(credits.read("5,5", semicolon)).toBe("5.5");
  expect(credits.read("5.5", semicolon)).toBe("5.5");
});

it("Whole numbers keep their limits", () => {
  const minutes = integer(1, 1440);
  expect(["0", "1441", "1.0", "+1", "99999999999"].map((text) => minutes.read(text, comma))).toEqual(
    Array(5).fill(undefined),
  );
  expect(minutes.read("1440", comma)).toBe("1440");
});

it("A reference in the form of an identity code is none", () => {
  expect(["010190-123A", "010190123A", "0101901234", "202401-0001"].map((text) => ref.read(text, comma))).toEqual(
    Array(4).fill(undefined),
  );
});
