import { expect, it } from "vitest";
import type { DeliveryPreview } from "../delivery.ts";
import { previewInWords } from "./preview-words.ts";

const PREVIEW: DeliveryPreview = {
  id: "one",
  rows: 1234,
  changes: [{ table: "event", inserted: 1200, updated: 30, unchanged: 4 }],
  errors: 0,
  warnings: 2,
  totals: [],
  problems: [],
  problemsLeftOut: 0,
  planHash: "a".repeat(64),
};
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/\s/g, " "));

it("A preview is told in the reader's language, with the reader's numbers", () => {
  expect(plain(previewInWords(PREVIEW, "fi"))).toEqual([
    "event: uusia 1 200, muuttuvia 30, ennallaan 4",
    "Huomautuksia: 2.",
  ]);
  expect(plain(previewInWords(PREVIEW, "sv"))).toEqual([
    "event: nya 1 200, ändrade 30, oförändrade 4",
    "Anmärkningar: 2.",
  ]);
  expect(previewInWords(PREVIEW, "en")).toEqual(["event: new 1,200, changed 30, unchanged 4", "Warnings: 2."]);
});

it("Nothing to change and nothing taken are said first", () => {
  expect(previewInWords({ ...PREVIEW, warnings: 0, changes: [] }, "fi")).toEqual(["Toimitus ei muuttaisi mitään."]);
  expect(previewInWords({ ...PREVIEW, errors: 3, changes: [] }, "sv")).toEqual([
    "Leveransen innehåller fel: 3. Ingenting förs in.",
    "Anmärkningar: 2.",
  ]);
});
