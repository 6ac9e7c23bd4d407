import { OrganisationKind } from "../../generated/prisma/enums.ts";
import { businessId, cityCode, code } from "./column-type.ts";
import { inThreeLanguages, optional, type ReferenceTable, required } from "./table-spec.ts";
import { oneOf } from "./value-types.ts";

export const cities: ReferenceTable = {
  kind: "reference",
  file: "cities.csv",
  table: "city",
  description: "Cities, by municipality code.",
  key: ["code"],
  columns: [
    required("code", cityCode, { description: "Municipality code.", example: "853" }),
    ...inThreeLanguages("title", "Name of the city", ["Turku", "Åbo", "Turku"]),
  ],
};

export const organisations: ReferenceTable = {
  kind: "reference",
  file: "organisations.csv",
  table: "organisation",
  description: "Organisations: those that report, provide pathways, own practices or employ. They form a tree.",
  key: ["code"],
  unique: [{ columns: ["business_id"], stepAside: "business_id = null" }],
  columns: [
    required("code", code, { description: "Code of the organisation.", example: "TURKU" }),
    required("kind", oneOf(OrganisationKind, "organisation_kind"), {
      description: "Kind of organisation.",
      example: "CITY",
    }),
    optional("business_id", businessId, { description: "Finnish business id, unique.", example: "1234567-1" }),
    optional("parent_code", code, {
      description: "Organisation it is a part of.",
      example: "",
      refersTo: { table: "organisation" },
    }),
    optional("city_code", cityCode, {
      description: "City it belongs to or lies in.",
      example: "853",
      refersTo: { table: "city" },
    }),
    ...inThreeLanguages("title", "Name", ["Turun kaupunki", "Åbo stad", "City of Turku"]),
  ],
};
