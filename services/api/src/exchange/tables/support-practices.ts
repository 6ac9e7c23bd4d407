import { cityCode, code, listedCode } from "./column-type.ts";
import { inThreeLanguages, type ReferenceTable, required } from "./table-spec.ts";

const practiceCode = required("support_practice_code", code, {
  description: "Support practice.",
  example: "WORK-GUIDANCE",
  refersTo: { table: "support_practice" },
});

export const supportPractices: ReferenceTable = {
  kind: "reference",
  file: "support_practices.csv",
  table: "support_practice",
  description: "Described ways of supporting people.",
  key: ["code"],
  columns: [
    required("code", code, { description: "Code of the practice.", example: "WORK-GUIDANCE" }),
    required("kind_code", listedCode, {
      description: "Kind, a code of the list support-practice-kind.",
      example: "GUIDANCE",
      refersTo: { table: "code", list: "support-practice-kind" },
    }),
    required("owner_code", code, {
      description: "Organisation that owns it.",
      example: "TURKU",
      refersTo: { table: "organisation" },
    }),
    ...inThreeLanguages("title", "Title", ["Työnohjaus", "Arbetshandledning", "Work guidance"]),
    ...inThreeLanguages("for_whom", "For whom", ["Opiskelijoille", "För studerande", "For students"]),
    ...inThreeLanguages("method", "How", ["Keskustelu viikoittain", "Samtal varje vecka", "A weekly talk"]),
    ...inThreeLanguages("delivered_by", "Who does it", ["Ohjaaja", "Handledare", "A counsellor"]),
    ...inThreeLanguages("requirements", "What it needs", ["Rauhallinen tila", "Ett lugnt rum", "A quiet room"]),
    ...inThreeLanguages("results", "What it achieved", ["Vähemmän keskeytyksiä", "Färre avbrott", "Fewer drop-outs"]),
    ...inThreeLanguages("transferability", "How far it transfers", ["Mihin tahansa", "Vart som helst", "Anywhere"]),
  ],
};

export const supportPracticeCities: ReferenceTable = {
  kind: "reference",
  file: "support_practice_cities.csv",
  table: "support_practice_city",
  description: "Cities where a practice is in use.",
  key: ["support_practice_code", "city_code"],
  columns: [
    practiceCode,
    required("city_code", cityCode, { description: "City.", example: "853", refersTo: { table: "city" } }),
  ],
};

export const supportPracticePathways: ReferenceTable = {
  kind: "reference",
  file: "support_practice_pathways.csv",
  table: "support_practice_pathway",
  description: "Pathways that a practice accompanies.",
  key: ["support_practice_code", "pathway_code"],
  columns: [
    practiceCode,
    required("pathway_code", code, {
      description: "Pathway.",
      example: "DIGITALENTS-TKU",
      refersTo: { table: "pathway" },
    }),
  ],
};
