import type { Dimension } from "./dimension.ts";

/** What a record is linked to: pathways and what comes with them, competences, support practices. */
export const LINK_DIMENSIONS: readonly Dimension[] = [
  {
    code: "pathwayKind",
    title: { fi: "Polun laji", sv: "Typ av väg", en: "Kind of pathway" },
    definition: {
      fi: "Minkä lajisella polulla henkilö on ollut; henkilö voi olla usealla.",
      sv: "Vilken typ av väg personen har gått; en person kan finnas på flera.",
      en: "Kind of pathway that the person has been on; a person may be on several.",
    },
    role: "neutral",
    isPublic: true,
    coarser: null,
    source: "enrolment",
    expression: "pathway_kind",
  },
  {
    code: "pathway",
    title: { fi: "Polku", sv: "Väg", en: "Pathway" },
    definition: {
      fi: "Polku, jolla henkilö on ollut; henkilö voi olla usealla.",
      sv: "Väg som personen har gått; en person kan finnas på flera.",
      en: "Pathway that the person has been on; a person may be on several.",
    },
    role: "neutral",
    isPublic: false,
    coarser: "pathwayKind",
    source: "enrolment",
    expression: "pathway_code",
  },
  {
    code: "provider",
    title: { fi: "Polun järjestäjä", sv: "Vägens anordnare", en: "Provider of the pathway" },
    definition: {
      fi: "Organisaatio, joka järjestää polun.",
      sv: "Organisationen som anordnar vägen.",
      en: "Organisation that provides the pathway.",
    },
    role: "neutral",
    isPublic: true,
    coarser: null,
    source: "enrolment",
    expression: "provider_code",
  },
  {
    code: "competence",
    title: { fi: "Osaaminen", sv: "Kompetens", en: "Competence" },
    definition: {
      fi: "Osaaminen, jota henkilön polut kartuttavat.",
      sv: "Kompetens som personens vägar bygger upp.",
      en: "Competence that the person's pathways build.",
    },
    role: "neutral",
    isPublic: false,
    coarser: null,
    source: "competence",
    expression: "competence_code",
  },
  {
    code: "supportPracticeKind",
    title: { fi: "Tukikäytännön laji", sv: "Typ av stödpraxis", en: "Kind of support practice" },
    definition: {
      fi: "Minkä lajista tukea henkilö on saanut.",
      sv: "Vilken typ av stöd personen har fått.",
      en: "Kind of support that the person has received.",
    },
    role: "sensitive",
    isPublic: true,
    coarser: null,
    source: "support",
    expression: "support_practice_kind",
  },
  {
    code: "supportPractice",
    title: { fi: "Tukikäytäntö", sv: "Stödpraxis", en: "Support practice" },
    definition: {
      fi: "Tukikäytäntö, jonka mukaista tukea henkilö on saanut.",
      sv: "Stödpraxis enligt vilken personen har fått stöd.",
      en: "Support practice by which the person has received support.",
    },
    role: "sensitive",
    isPublic: false,
    coarser: "supportPracticeKind",
    source: "support",
    expression: "support_practice_code",
  },
];
