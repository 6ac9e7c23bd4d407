import type { Category } from "../dimensions/category.ts";
import { FIXED_CATEGORIES } from "../dimensions/fixed-categories.ts";
import { periodCategories } from "../dimensions/period-categories.ts";
import { PATHWAYS } from "./random-release.ts";

const title = (code: string) => ({ fi: code, sv: code, en: code });

const plain = (dimension: string, codes: readonly string[], more: (code: string) => Partial<Category> = () => ({})) =>
  codes.map(
    (code, index): Category => ({
      dimension,
      code,
      position: index + 1,
      parent: null,
      implies: {},
      title: title(code),
      ...more(code),
    }),
  );

/** The categories that the made-up records use. */
export const RANDOM_CATEGORIES: readonly Category[] = [
  ...Object.entries(FIXED_CATEGORIES).flatMap(([dimension, fixed]) =>
    plain(
      dimension,
      fixed.map(({ code }) => code),
      (code) => {
        const { parent = null, implies = {} } = fixed.find((one) => one.code === code) ?? {};
        return { parent, implies };
      },
    ),
  ),
  ...plain("city", ["091", "049", "853", "837"]),
  ...plain("gender", ["F", "M", "X", "UNKNOWN"]),
  ...plain("labourStatus", ["UNEMPLOYED", "INACTIVE", "EMPLOYED", "UNKNOWN"]),
  ...plain("project", ["A", "B"], () => ({ parent: "ESF_2014_2020" })),
  ...plain("pathwayKind", ["STUDIES", "WORKSHOP"]),
  ...plain("provider", ["UAS", "SCHOOL"]),
  ...plain("pathway", Object.keys(PATHWAYS), (code) => ({
    parent: PATHWAYS[code]?.kind ?? null,
    implies: { provider: PATHWAYS[code]?.provider ?? "" },
  })),
  ...periodCategories("entry", "2021-01", "2022-01"),
];

/** As the rows of `statistics.release_category`. */
export const categoryRows = (releaseId: number) =>
  RANDOM_CATEGORIES.map(({ dimension, code, position, parent, implies, title: words }) => ({
    release_id: releaseId,
    dimension,
    code,
    position,
    parent_code: parent,
    implies,
    title_fi: words.fi,
    title_sv: words.sv,
    title_en: words.en,
  }));
