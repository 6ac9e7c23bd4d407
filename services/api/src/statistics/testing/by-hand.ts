import { createCatalogue } from "../dimensions/catalogue.ts";
import type { StatTable } from "../tables/stat-table.ts";
import { RANDOM_CATEGORIES } from "./random-categories.ts";
import { PATHWAYS, type RandomRecord } from "./random-release.ts";

// Counts by another road than the engine: person by person, in memory. Only for tests.

type Condition = readonly [dimension: string, category: string];

const catalogue = createCatalogue(RANDOM_CATEGORIES);

/** What one record has of a dimension, by another road than the engine's SQL: a list, since links may be several. */
function categoriesOf({ record, pathways }: RandomRecord, dimension: string): readonly string[] {
  const month = String(record["entry_month"]);
  const band = String(record["age_band"]);
  const ofPathways = (read: (code: string) => string | undefined) =>
    [...pathways.keys()].map((code) => read(code) ?? "");
  const own: Record<string, readonly string[]> = {
    city: [String(record["city_code"])],
    gender: [String(record["gender"])],
    ageBand: [band],
    ageGroup: [catalogue.impliedBy("ageBand", band).get("ageGroup") ?? ""],
    labourStatus: [String(record["labour_status"])],
    project: [String(record["project_code"])],
    framework: ["ESF_2014_2020"],
    entryYear: [month.slice(0, 4)],
    entryQuarter: [`${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`],
    entryMonth: [month],
    pathway: ofPathways((code) => code),
    pathwayKind: ofPathways((code) => PATHWAYS[code]?.kind),
    provider: ofPathways((code) => PATHWAYS[code]?.provider),
  };
  return own[dimension] ?? [];
}

const LINKS = new Set(["pathway", "pathwayKind", "provider"]);

function meets(one: RandomRecord, measure: string, conditions: readonly Condition[]): boolean {
  if (measure === "CO01" && one.record["co01"] !== true) return false;
  const ofLinks = conditions.filter(([dimension]) => LINKS.has(dimension));
  const ofRecord = conditions.filter(([dimension]) => !LINKS.has(dimension));
  const fits = ofRecord.every(([dimension, code]) => categoriesOf(one, dimension).includes(code));
  if (!fits || ofLinks.length === 0) return fits;
  return [...one.pathways.keys()].some((pathway) =>
    ofLinks.every(([dimension, code]) =>
      categoriesOf({ ...one, pathways: new Map([[pathway, 0]]) }, dimension).includes(code),
    ),
  );
}

/** Distinct persons of a cell. */
export const personsIn = (
  records: readonly RandomRecord[],
  measure: string,
  conditions: readonly Condition[],
): number => new Set(records.filter((one) => meets(one, measure, conditions)).map(({ person }) => person)).size;

/** How many more persons a cell has without each of its conditions that does not follow from another one. */
export function complements(
  records: readonly RandomRecord[],
  measure: string,
  conditions: readonly Condition[],
): readonly number[] {
  const cell = personsIn(records, measure, conditions);
  const implied = new Set(
    conditions.flatMap(([dimension, code]) =>
      [...catalogue.impliedBy(dimension, code)].map(([of, what]) => `${of}/${what}`),
    ),
  );
  const needed = conditions.filter(
    ([dimension, code]) => !implied.has(`${dimension}/${code}`) && !(measure === "CO01" && code === "UNEMPLOYED"),
  );
  return needed.map(
    (left) =>
      personsIn(
        records,
        measure,
        needed.filter((one) => one !== left),
      ) - cell,
  );
}

/** The conditions of every place of a table, last dimension fastest. */
export function placesOf({ dimensions, conditions }: StatTable) {
  const fixed = conditions.map(({ dimension, category }) => [dimension, category] as const);
  return dimensions.reduce<(readonly Condition[])[]>(
    (all, { code, categories }) =>
      all.flatMap((one) =>
        categories.map((category) => (category.code === "_T" ? one : [...one, [code, category.code] as const])),
      ),
    [fixed],
  );
}
