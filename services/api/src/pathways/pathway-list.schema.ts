import { builder } from "../graph/builder.ts";
import { openOn } from "../graph/conditions.ts";
import { byDate } from "../graph/orderings.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { PathwayRef } from "./pathway.schema.ts";

const PathwayFilter = builder.inputType("PathwayFilter", {
  description: "Which pathways.",
  fields: (t) => ({
    city: t.string({ description: "Code of a city: pathways open in it." }),
    kind: t.string({ description: "Code of the list `pathway-kind`, such as STUDIES." }),
    provider: t.string({ description: "Code of the organisation that provides them." }),
    competence: t.string({ description: "Code of a competence: pathways that build it." }),
    supportPractice: t.string({ description: "Code of a support practice: pathways it accompanies." }),
    openOn: t.field({ type: "Date", description: "A day: pathways open on it, first and last day included." }),
  }),
});

rootNoun({
  type: PathwayRef,
  one: "pathway",
  many: "pathways",
  description: "Ways into technology work or study.",
  rights: { public: true },
  model: ({ pathway }) => pathway,
  filter: PathwayFilter,
  conditions: {
    city: (code) => ({ cities: { some: { cityCode: code } } }),
    kind: (code) => ({ kindCode: code }),
    provider: (code) => ({ providerCode: code }),
    competence: (code) => ({ competences: { some: { competenceCode: code } } }),
    supportPractice: (code) => ({ practices: { some: { supportPracticeCode: code } } }),
    openOn,
  },
  orderings: byDate("startsOn", "first day"),
});
