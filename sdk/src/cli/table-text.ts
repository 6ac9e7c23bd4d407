import { type Language, localise, type StatTable } from "../model/index.ts";
import { textRenderer } from "../reporting/index.ts";

/** One table with its passport, as a terminal shows it. */
export const tableText = (table: StatTable, lang: Language, columns: number): Promise<Uint8Array> =>
  textRenderer({ columns }).render({
    definition: { id: table.measure.code, version: "1.0.0" },
    lang,
    title: localise(table.measure.title, lang),
    description: localise(table.measure.definition, lang),
    parameters: table.conditions.map(({ dimension, category }) => ({
      name: dimension.code,
      title: localise(dimension.title, lang),
      value: localise(category.title, lang),
    })),
    blocks: [{ kind: "table", title: "", table }],
    passports: [table.passport],
  });
