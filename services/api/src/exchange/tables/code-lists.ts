import { listCode, listedCode } from "./column-type.ts";
import { inThreeLanguages, optional, type ReferenceTable, required } from "./table-spec.ts";
import { integer } from "./value-types.ts";

export const codeLists: ReferenceTable = {
  kind: "reference",
  file: "code_lists.csv",
  table: "code_list",
  description:
    "Code lists: the closed ones, which other columns here are limited to, and the two that a programme extends itself.",
  key: ["code"],
  columns: [
    required("code", listCode, { description: "Code of the list.", example: "pathway-kind" }),
    ...inThreeLanguages("title", "Title", ["Polun laji", "Slag av väg", "Kind of pathway"]),
    ...inThreeLanguages("description", "What the list is for", [
      "Millaisia polkuja on",
      "Vilka vägar det finns",
      "Which ways there are",
    ]),
  ],
};

export const codes: ReferenceTable = {
  kind: "reference",
  file: "codes.csv",
  table: "code",
  description: "The codes of each list, with labels.",
  key: ["list_code", "code"],
  columns: [
    required("list_code", listCode, {
      description: "List the code belongs to.",
      example: "pathway-kind",
      refersTo: { table: "code_list" },
    }),
    required("code", listedCode, { description: "Code, unique in its list.", example: "STUDIES" }),
    required("position", integer(1, 9999), { description: "Place in the list when shown.", example: "1" }),
    ...inThreeLanguages("title", "Label", ["Opinnot", "Studier", "Studies"]),
    ...inThreeLanguages(
      "description",
      "What the code covers",
      ["Opintoja tai kursseja", "Studier eller kurser", "Studies or courses"],
      optional,
    ),
  ],
};
