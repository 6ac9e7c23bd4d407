import { absent, type Figure, isShown, type Localised, type StatTable, shown, TOTAL } from "@digipoint/sdk/model";
import { type Transform, TransformError } from "@digipoint/sdk/reporting";

const NAME = "against-average";
const DIFFERENCE: Localised = { fi: "ero keskiarvoon", sv: "avvikelse från medelvärdet", en: "against the average" };
const NOTE: Localised = {
  fi: "Luvut ovat eroja näytettävien lukujen keskiarvoon. Keskiarvossa ei ole lukuja, joita ei näytetä.",
  sv: "Siffrorna är avvikelser från medelvärdet av de siffror som visas. Siffror som inte visas ingår inte.",
  en: "The figures are differences from the average of the figures that are shown; those not shown are not in it.",
};

/** How far each figure lies from the average of those shown: for a table of one dimension, such as cities. */
export const againstAverage: Transform = {
  name: NAME,
  apply([table, another]): StatTable {
    const [dimension, second] = table?.dimensions ?? [];
    if (!table || another || !dimension || second) throw new TransformError(NAME, "takes one table of one dimension.");
    // The total would weigh as much as all the others together.
    const parts = table.figures.filter((_, place) => dimension.categories[place]?.code !== TOTAL).filter(isShown);
    const average = parts.reduce((sum, { value }) => sum + value, 0) / parts.length;
    const noise = Math.hypot(...parts.map((part) => part.noise ?? 0)) / parts.length;
    const { measure, passport } = table;
    return {
      ...table,
      dimensions: [{ ...dimension, categories: dimension.categories.filter(({ code }) => code !== TOTAL) }],
      measure: { ...measure, decimals: 1, title: joined(measure.title, DIFFERENCE) },
      figures: table.figures
        .filter((_, place) => dimension.categories[place]?.code !== TOTAL)
        .map((figure) => difference(figure, average, noise)),
      passport: { ...passport, address: null, notes: [...passport.notes, NOTE] },
    };
  },
};

/** What is absent stays absent: nothing is known of how far it lies. Both noises add up, so that nothing seems too sure. */
const difference = (figure: Figure, average: number, noise: number): Figure =>
  isShown(figure)
    ? shown(tenths(figure.value - average), figure.noise === null ? null : tenths(Math.hypot(figure.noise, noise)))
    : absent(figure.status);

const tenths = (value: number) => Math.round(value * 10) / 10;

const joined = (one: Localised, other: Localised): Localised => ({
  fi: `${one.fi}, ${other.fi}`,
  sv: `${one.sv}, ${other.sv}`,
  en: `${one.en}, ${other.en}`,
});
