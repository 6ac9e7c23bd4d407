import { DISABILITY, MIGRANT_OR_MINORITY, OTHER_DISADVANTAGE } from "./disadvantage.ts";
import { esfIndicator, esfPlusIndicator } from "./esf.ts";

const disabled = {
  title: { fi: "Vammaiset henkilöt", sv: "Personer med funktionsnedsättning", en: "Participants with disabilities" },
  definition: {
    fi: "Vastannut aloittaessaan, että hänellä on vamma. Kieltäytyminen ja puuttuva vastaus eivät ole kyllä.",
    sv: "Har vid start svarat ja på frågan om funktionsnedsättning. Vägrat eller uteblivet svar räknas inte som ja.",
    en: "Answered at entry that there is a disability. A refusal or a missing answer is not a yes.",
  },
  role: "sensitive",
  rule: DISABILITY,
  implies: { disadvantaged: "YES" },
} as const;

/** Answers to the sensitive questions at entry. */
export const ESF_BACKGROUND = [
  esfIndicator({
    code: "CO15",
    title: {
      fi: "Maahanmuuttajat, ulkomaalaistaustaiset ja vähemmistöt",
      sv: "Migranter, personer med utländsk bakgrund och minoriteter",
      en: "Migrants, people with a foreign background, minorities",
    },
    definition: {
      fi: "Vastannut aloittaessaan kuuluvansa johonkin näistä, romanit mukaan luettuina. Kieltäytyminen ja puuttuva vastaus eivät ole kyllä.",
      sv: "Har vid start svarat att personen hör till någon av dessa, romer inräknade. Vägrat eller uteblivet svar räknas inte som ja.",
      en: "Answered at entry to belong to one of these, Roma included. A refusal or a missing answer is not a yes.",
    },
    role: "sensitive",
    rule: MIGRANT_OR_MINORITY,
    implies: { disadvantaged: "YES" },
  }),
  esfIndicator({ code: "CO16", ...disabled }),
  esfIndicator({
    code: "CO17",
    title: {
      fi: "Muulla tavoin heikommassa asemassa olevat",
      sv: "Andra personer i mindre gynnad ställning",
      en: "Other disadvantaged",
    },
    definition: {
      fi: "Vastannut aloittaessaan olevansa muulla tavoin heikommassa asemassa, tai alempi perusaste on suorittamatta (ISCED 0).",
      sv: "Har vid start uppgett annan mindre gynnad ställning eller saknar avslutad lägre grundnivå (ISCED 0).",
      en: "Answered at entry to be at a disadvantage in another way, or without completed primary education (ISCED 0).",
    },
    role: "sensitive",
    rule: OTHER_DISADVANTAGE,
    implies: { disadvantaged: "YES" },
  }),
];

export const ESF_PLUS_BACKGROUND = [
  esfPlusIndicator({ code: "EECO12", ...disabled }),
  esfPlusIndicator({
    code: "EECO13",
    title: { fi: "Kolmansien maiden kansalaiset", sv: "Tredjelandsmedborgare", en: "Third-country nationals" },
    definition: {
      fi: "Aloittaessaan muun kuin EU-maan kansalainen tai kansalaisuudeton.",
      sv: "Vid start medborgare i ett land utanför EU eller statslös.",
      en: "At entry a national of a country outside the EU, or stateless.",
    },
    role: "sensitive",
    rule: "third_country_national",
  }),
  esfPlusIndicator({
    code: "EECO14",
    title: {
      fi: "Ulkomaalaistaustaiset",
      sv: "Deltagare med utländsk bakgrund",
      en: "Participants with a foreign background",
    },
    definition: {
      fi: "Vastannut aloittaessaan, että hänellä on ulkomaalainen tausta.",
      sv: "Har vid start svarat ja på frågan om utländsk bakgrund.",
      en: "Answered at entry to have a foreign background.",
    },
    role: "sensitive",
    rule: "foreign_background",
  }),
  esfPlusIndicator({
    code: "EECO15",
    title: {
      fi: "Vähemmistöt, myös romanit",
      sv: "Minoriteter, inklusive romer",
      en: "Minorities, including Roma",
    },
    definition: {
      fi: "Vastannut aloittaessaan kuuluvansa vähemmistöön.",
      sv: "Har vid start svarat att personen hör till en minoritet.",
      en: "Answered at entry to belong to a minority.",
    },
    role: "sensitive",
    rule: "minority",
  }),
  esfPlusIndicator({
    code: "EECO16",
    title: {
      fi: "Kodittomat ja asunnottomuuden uhkaamat",
      sv: "Hemlösa och personer som är utestängda från bostadsmarknaden",
      en: "Homeless or affected by housing exclusion",
    },
    definition: {
      fi: "Vastannut aloittaessaan olevansa koditon tai ilman vakinaista asuntoa.",
      sv: "Har vid start svarat att personen är hemlös eller saknar stadigvarande bostad.",
      en: "Answered at entry to be homeless or without secure housing.",
    },
    role: "sensitive",
    rule: "homeless",
  }),
  esfPlusIndicator({
    code: "EECO17",
    title: { fi: "Maaseudulla asuvat", sv: "Deltagare från landsbygden", en: "Participants from rural areas" },
    definition: {
      fi: "Vastannut aloittaessaan asuvansa maaseudulla.",
      sv: "Har vid start svarat att personen bor på landsbygden.",
      en: "Answered at entry to live in a rural area.",
    },
    role: "sensitive",
    rule: "rural",
  }),
];
