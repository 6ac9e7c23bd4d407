import type { Language } from "../../model/index.ts";
import type { DeliveryPreview } from "../delivery.ts";

interface Words {
  readonly nothing: string;
  readonly rejected: (errors: number) => string;
  readonly warnings: (count: number) => string;
  readonly table: (name: string, counts: readonly [inserted: string, updated: string, unchanged: string]) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fi: {
    nothing: "Toimitus ei muuttaisi mitään.",
    rejected: (errors) => `Toimituksessa on virheitä: ${errors}. Mitään ei viedä.`,
    warnings: (count) => `Huomautuksia: ${count}.`,
    table: (name, [inserted, updated, unchanged]) =>
      `${name}: uusia ${inserted}, muuttuvia ${updated}, ennallaan ${unchanged}`,
  },
  sv: {
    nothing: "Leveransen skulle inte ändra någonting.",
    rejected: (errors) => `Leveransen innehåller fel: ${errors}. Ingenting förs in.`,
    warnings: (count) => `Anmärkningar: ${count}.`,
    table: (name, [inserted, updated, unchanged]) =>
      `${name}: nya ${inserted}, ändrade ${updated}, oförändrade ${unchanged}`,
  },
  en: {
    nothing: "The delivery would change nothing.",
    rejected: (errors) => `The delivery has errors: ${errors}. Nothing is applied.`,
    warnings: (count) => `Warnings: ${count}.`,
    table: (name, [inserted, updated, unchanged]) =>
      `${name}: new ${inserted}, changed ${updated}, unchanged ${unchanged}`,
  },
};

/**
 * What a delivery would do, in words: a line for each table, then what is to be looked at.
 *
 * @example
 * for (const line of previewInWords(preview, "fi")) console.log(line);
 */
export function previewInWords(preview: DeliveryPreview, language: Language): readonly string[] {
  const words = WORDS[language];
  const grouped = new Intl.NumberFormat(language);
  const { changes, errors, warnings } = preview;
  if (errors > 0) return [words.rejected(errors), ...(warnings > 0 ? [words.warnings(warnings)] : [])];
  const hasChanges = changes.some(({ inserted, updated }) => inserted + updated > 0);
  return [
    ...(hasChanges ? [] : [words.nothing]),
    ...changes.map(({ table, inserted, updated, unchanged }) =>
      words.table(table, [grouped.format(inserted), grouped.format(updated), grouped.format(unchanged)]),
    ),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ];
}
