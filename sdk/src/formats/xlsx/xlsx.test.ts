import fc from "fast-check";
import { zipSync } from "fflate/browser";
import { afterEach, describe, expect, it, vi } from "vitest";
import writeExcel from "write-excel-file/universal";
import { LANGUAGES, type StatTable, shown } from "../../model/index.ts";
import { arbitraryTable } from "../testing/arbitrary-table.ts";
import { bareWorkbook } from "../testing/bare-workbook.ts";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { readXlsx } from "./read-xlsx.ts";
import { writeXlsx } from "./write-xlsx.ts";

afterEach(() => {
  vi.useRealTimers();
});

const cellsOf = async (table: StatTable, sheet: string, lang: "fi" | "sv" | "en" = "en") => {
  const found = bareWorkbook(await writeXlsx(table, { lang })).get(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
};

const titled = (title: string): StatTable => {
  const [city, year] = EXAMPLE_TABLE.dimensions;
  const own = { fi: title, sv: title, en: title };
  return { ...EXAMPLE_TABLE, dimensions: [{ ...city, title: own }, year] };
};

describe("a workbook", () => {
  it("reads back as what was written, in every language", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, fc.constantFrom(...LANGUAGES), async (table, lang) => {
        const bytes = await writeXlsx(table, { lang });
        expect(await writeXlsx(await readXlsx(bytes), { lang })).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("has figures, what must be known of them, and codes", async () => {
    expect([...bareWorkbook(await writeXlsx(EXAMPLE_TABLE)).keys()]).toEqual(["Data", "About", "Codes"]);
  });

  it("has codes and periods as texts, values as numbers with their decimals, and nothing where nothing is shown", async () => {
    const data = await cellsOf(EXAMPLE_TABLE, "Data");
    expect(["A4", "C4", "D4"].map((address) => data.get(address))).toEqual(
      ["DP-2_2", "KU091", "2024"].map((value) => ({ kind: "text", value, format: null })),
    );
    expect(data.get("I1")?.value).toBe("value");
    expect(["I2", "I3", "I4"].map((address) => data.get(address))).toEqual(
      ["41.5", "38.3", "0"].map((value) => ({ kind: "number", value, format: "0.0" })),
    );
    expect(data.has("I5")).toBe(false);
    expect(["K5", "L5", "O5"].map((address) => data.get(address)?.value)).toEqual(["Q", "C", "hidden"]);
    expect((await cellsOf(TARGETS_TABLE, "Data")).get("E2")).toEqual({ kind: "number", value: "500", format: "0" });
  });

  it("says the passport in the language that was asked for", async () => {
    const about = [...(await cellsOf(EXAMPLE_TABLE, "About", "sv"))];
    const beside = (label: string) => {
      const [address = ""] = about.find(([at, { value }]) => at.startsWith("A") && value === label) ?? [];
      return about.find(([at]) => at === address.replace("A", "B"))?.[1].value;
    };
    expect(beside("Rubrik")).toBe("Har avlagt studier, andel efter Stad, Startår; Kön: Kvinnor");
    expect(beside("Publicering")).toBe("2026-11");
    expect(beside("Källa")).toBe("DigiPoint. Publicering 2026-11.");
    expect(beside("Vad som döljs")).toBe("Färre än 5 personer är dolt.");
    expect(beside("Städer som saknas")).toBe("853");
    expect(beside("Uppgiftens status Q")).toBe("Dold av sekretesskäl");
    expect(beside("Adress i tjänsten")).toContain("/statistics/DP-2.2.json");
  });

  it("says every code in three languages", async () => {
    const codes = await cellsOf(EXAMPLE_TABLE, "Codes");
    const rows = [7, 8].map((row) => ["A", "B", "C", "D", "E"].map((column) => codes.get(`${column}${row}`)?.value));
    expect(rows).toEqual([
      ["city", "_T", "Yhteensä", "Totalt", "Total"],
      ["city", "KU091", "Helsinki", "Helsingfors", "Helsinki"],
    ]);
  });

  it.each(["__proto__", "constructor", "_x0041_", "=1+1", " a ", "a\tb", "<&\"'>", "🙂", "0123"])(
    "keeps the text %j",
    async (title) => {
      const read = await readXlsx(await writeXlsx(titled(title)));
      expect(read.dimensions[0]?.title.en).toBe(title);
      expect((await cellsOf(titled(title), "Codes")).get("E6")?.value).toBe(title);
    },
  );

  it("leaves out what XML forbids, and refuses what a cell cannot hold", async () => {
    const read = await readXlsx(await writeXlsx(titled("a\u0001b\uD800c\r\nd")));
    expect(read.dimensions[0]?.title.en).toBe("abc\nd");
    await expect(writeXlsx(titled("a".repeat(33_000)))).rejects.toMatchObject({ code: "FORMAT" });
  });

  it("is the same bytes whatever the clock says", async () => {
    const written: Uint8Array[] = [];
    for (const now of ["2026-01-01T00:00:00Z", "2031-07-05T12:34:56Z"]) {
      vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
      written.push(await writeXlsx(EXAMPLE_TABLE));
    }
    expect(written[0]).toEqual(written[1]);
  });

  it("holds at most 100,000 figures", async () => {
    const codes = Array.from({ length: 317 }, (_, code) => ({ code: `c${code}`, title: { fi: "", sv: "", en: "" } }));
    const dimension = (code: string) => ({
      code,
      title: { fi: code, sv: code, en: code },
      role: "classification" as const,
    });
    const dimensions = ["a", "b"].map((code) => ({ ...dimension(code), categories: codes }));
    const figures = Array.from({ length: 317 * 317 }, () => shown(1));
    await expect(writeXlsx({ ...EXAMPLE_TABLE, dimensions, figures })).rejects.toThrow("CSV or Parquet");
  });
});

describe("a workbook of others", () => {
  const workbook = async (rows: readonly (readonly (string | number | null)[])[]) => {
    const data = rows.map((row) => [...row]);
    return new Uint8Array(await (await writeExcel([{ sheet: "Taul1", data }]).toBlob()).arrayBuffer());
  };

  it("is read from its first sheet, with numbers for codes as they are", async () => {
    const table = await readXlsx(
      await workbook([
        ["area", "year", "value"],
        ["KU091", 2024, 674.25],
        [null, null, null],
        ["KU049", 2024, null],
      ]),
    );
    expect(table.dimensions.map(({ categories }) => categories.map(({ code }) => code))).toEqual([
      ["091", "049"],
      ["2024"],
    ]);
    expect(table.figures).toEqual([shown(674.25), { status: "missing" }]);
    expect(table.passport.citation.en).toBe("The source is not known.");
  });

  it("is refused where it is none, empty, or without values", async () => {
    for (const bytes of [
      new Uint8Array([1, 2, 3]),
      zipSync({ a: new Uint8Array(3) }),
      await workbook([["a"], ["b"]]),
    ]) {
      await expect(readXlsx(bytes)).rejects.toMatchObject({ code: "FORMAT" });
    }
  });

  it("is refused before it is inflated where it would be too large", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(51 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readXlsx(bomb)).rejects.toThrow("larger than 50 MB");
  });
});
