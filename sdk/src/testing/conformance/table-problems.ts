import { isShown, LANGUAGES, type Localised, type StatTable } from "../../model/index.ts";

/**
 * What is wrong with a table, each problem with its place; empty where nothing is.
 *
 * Types cannot tell that there are as many figures as the dimensions say, or that a text is not empty.
 */
export function tableProblems(table: StatTable): readonly string[] {
  return [...shapeProblems(table), ...figureProblems(table), ...textProblems("", table)];
}

function shapeProblems({ dimensions, figures }: StatTable): readonly string[] {
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const codes = dimensions.map(({ code }) => code);
  return [
    ...(figures.length === size ? [] : [`figures: there are ${figures.length}, the dimensions say ${size}`]),
    ...repeated(codes).map((code) => `dimensions: ${code} is there twice`),
    ...dimensions.flatMap(({ code, categories }) =>
      repeated(categories.map((category) => category.code)).map((twice) => `${code}: category ${twice} is there twice`),
    ),
  ];
}

const repeated = (codes: readonly string[]) => codes.filter((code, place) => codes.indexOf(code) !== place);

function figureProblems({ figures, passport }: StatTable): readonly string[] {
  return figures.flatMap((figure, place) => {
    if (!isShown(figure)) return "value" in figure ? [`figures.${place}: a ${figure.status} figure has a value`] : [];
    const { value, noise } = figure;
    return [
      ...(Number.isFinite(value) && !Object.is(value, -0) ? [] : [`figures.${place}: ${value} is no value`]),
      ...(noise === null || (noise >= 0 && Number.isFinite(noise)) ? [] : [`figures.${place}: noise is ${noise}`]),
      ...(noise && !passport.isPerturbed ? [`figures.${place}: has noise, which the passport denies`] : []),
    ];
  });
}

/** Every text of the table is there in all languages, wherever it is. */
function textProblems(place: string, value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) {
    return LANGUAGES.filter((lang) => String(value[lang] ?? "").trim() === "").map(
      (lang) => `${place}: no text in ${lang}`,
    );
  }
  return Object.entries(value).flatMap(([key, inner]) => textProblems(place === "" ? key : `${place}.${key}`, inner));
}

const isText = (value: object): value is Partial<Localised> => LANGUAGES.some((lang) => lang in value);
