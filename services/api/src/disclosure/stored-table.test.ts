import { describe, expect, it } from "vitest";
import { checksumOf, intervalsOf } from "./perturbation-table.ts";
import { type StoredTable, tableFromStore } from "./stored-table.ts";
import { DEFAULT_TABLE } from "./testing/default-table.ts";
import { BrokenTableError } from "./verify-table.ts";

const { rows: _, ...PARAMETERS } = DEFAULT_TABLE;
const INTERVALS = intervalsOf(DEFAULT_TABLE);
const STORED: StoredTable = { ...PARAMETERS, checksum: checksumOf(DEFAULT_TABLE), intervals: INTERVALS };
const FIRST = { countRow: 4, position: 0, upperKey: 364_448_890, noise: -4 };

it("A stored table comes back as it was", () => {
  expect(tableFromStore(STORED)).toEqual(DEFAULT_TABLE);
});

it("The order in which intervals are read does not matter", () => {
  expect(tableFromStore({ ...STORED, intervals: INTERVALS.toReversed() })).toEqual(DEFAULT_TABLE);
});

describe("a stored table is refused", () => {
  const at = INTERVALS.findIndex(({ countRow, position }) => countRow === 4 && position === 0);

  it.each<[string, StoredTable]>([
    [
      "when a threshold moved by one",
      { ...STORED, intervals: INTERVALS.with(at, { ...FIRST, upperKey: 364_448_891 }) },
    ],
    ["when an interval is gone", { ...STORED, intervals: INTERVALS.toSpliced(at, 1) }],
    ["when an interval was added", { ...STORED, intervals: [...INTERVALS, { ...FIRST, position: 8 }] }],
    ["when nothing is left of it", { ...STORED, intervals: [] }],
    ["under another checksum", { ...STORED, checksum: "0".repeat(64) }],
  ])("%s", (_reason, stored) => {
    expect(() => tableFromStore(stored)).toThrow(BrokenTableError);
    expect(() => tableFromStore(stored)).toThrow("checksum");
  });

  it("when it was frozen without a row", () => {
    const intervals = INTERVALS.filter(({ countRow }) => countRow !== 4);
    const checksum = checksumOf({ rows: DEFAULT_TABLE.rows.toSpliced(4, 1, { upperKeys: [], noise: [] }) });
    expect(() => tableFromStore({ ...STORED, intervals, checksum })).toThrow("row 4 does not cover every key");
  });

  it("when it was frozen under a variance that it does not have", () => {
    expect(() => tableFromStore({ ...STORED, variance: 2 })).toThrow("row 1 has another variance");
  });
});
