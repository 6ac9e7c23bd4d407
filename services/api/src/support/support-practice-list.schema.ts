import { builder } from "../graph/builder.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { SupportPracticeRef } from "./support-practice.schema.ts";

const SupportPracticeFilter = builder.inputType("SupportPracticeFilter", {
  description: "Which support practices.",
  fields: (t) => ({
    city: t.string({ description: "Code of a city: practices in use in it." }),
    kind: t.string({ description: "Code of the list `support-practice-kind`, such as SOCIAL_SUPPORT." }),
    owner: t.string({ description: "Code of the organisation that owns the description." }),
    pathway: t.string({ description: "Code of a pathway: practices that accompany it." }),
  }),
});

rootNoun({
  type: SupportPracticeRef,
  one: "supportPractice",
  many: "supportPractices",
  description: "Described ways of supporting people.",
  rights: { public: true },
  model: ({ supportPractice }) => supportPractice,
  filter: SupportPracticeFilter,
  conditions: {
    city: (code) => ({ cities: { some: { cityCode: code } } }),
    kind: (code) => ({ kindCode: code }),
    owner: (code) => ({ ownerCode: code }),
    pathway: (code) => ({ pathways: { some: { pathwayCode: code } } }),
  },
});
