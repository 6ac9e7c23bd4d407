import { code, escoUri } from "./column-type.ts";
import { inThreeLanguages, optional, type ReferenceTable, required } from "./table-spec.ts";

export const competences: ReferenceTable = {
  kind: "reference",
  file: "competences.csv",
  table: "competence",
  description: "Competences that pathways build and employers need.",
  key: ["code"],
  unique: [{ columns: ["esco_uri"], stepAside: "esco_uri = null" }],
  columns: [
    required("code", code, { description: "Code of the competence.", example: "WEB-FRONTEND" }),
    optional("esco_uri", escoUri, {
      description: "The same competence in ESCO, unique.",
      example: "http://data.europa.eu/esco/skill/c0b76aff-36d9-4fc5-9a5f-0a4e4d1b9e4c",
    }),
    ...inThreeLanguages("title", "Title", ["Web-käyttöliittymät", "Webbgränssnitt", "Web front ends"]),
    ...inThreeLanguages("description", "What it covers", ["HTML ja CSS", "HTML och CSS", "HTML and CSS"], optional),
  ],
};
