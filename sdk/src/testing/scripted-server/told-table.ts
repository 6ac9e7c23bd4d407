import type { TableAnswer } from "../../client/operations/table-fields.ts";
import type { Figure, Localised, StatTable } from "../../model/index.ts";

const STATUS: Readonly<Record<Figure["status"], string>> = {
  shown: "SHOWN",
  hidden: "HIDDEN",
  missing: "MISSING",
  notApplicable: "NOT_APPLICABLE",
};

type Told<Name extends string, Text> = Readonly<Record<`${Name}${"Fi" | "Sv" | "En"}`, Text>>;

const told = <Name extends string, Text extends Localised | null>(name: Name, text: Text) =>
  ({ [`${name}Fi`]: text?.fi ?? null, [`${name}Sv`]: text?.sv ?? null, [`${name}En`]: text?.en ?? null }) as Told<
    Name,
    Text extends null ? string | null : string
  >;

const coded = ({ code, title }: { readonly code: string; readonly title: Localised }) => ({
  code,
  ...told("title", title),
});

/** A table as the service tells it to the client's operations. */
export function toldTable({ measure, statistic, conditions, dimensions, figures, passport }: StatTable): TableAnswer {
  const { noise, threshold, citation, notes, agency: _agency, ...facts } = passport;
  return {
    statistic,
    measure: {
      ...coded(measure),
      version: measure.version,
      ...told("definition", measure.definition),
      ...told("unit", measure.unit.title),
    },
    conditions: conditions.map(({ dimension, category }) => ({
      dimension: dimension.code,
      category: category.code,
      ...told("dimensionTitle", dimension.title),
      ...told("categoryTitle", category.title),
    })),
    dimensions: dimensions.map((dimension) => ({ ...coded(dimension), categories: dimension.categories.map(coded) })),
    values: figures.map((figure) => (figure.status === "shown" ? figure.value : null)),
    statuses: figures.map(({ status }) => STATUS[status]),
    noise: figures.map((figure) => (figure.status === "shown" ? figure.noise : null)),
    passport: {
      ...facts,
      dataAsOf: facts.dataAsOf ?? "",
      ...told("noise", noise),
      ...told("threshold", threshold),
      ...told("citation", citation),
      notesFi: notes.map(({ fi }) => fi),
      notesSv: notes.map(({ sv }) => sv),
      notesEn: notes.map(({ en }) => en),
    },
  };
}
