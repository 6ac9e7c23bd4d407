import { communityIndicator, programmeIndicator } from "./digipoint.ts";

/** DigiPoint's targets of work package 3: social support. */
export const SUPPORT_TARGETS = [
  programmeIndicator({
    code: "DP-3.1",
    title: {
      fi: "Sosiaalisen vahvistamisen ja työnohjauksen käytännöt kuvattu",
      sv: "Praxis för social förstärkning och arbetshandledning beskriven",
      en: "Practices of social strengthening and work guidance described",
    },
    definition: {
      fi: "Digitalents-yhteisön sosiaalisen vahvistamisen ja työnohjauksen käytännöistä on kuvaus.",
      sv: "Det finns en beskrivning av hur Digitalents-gemenskapen arbetar med social förstärkning och arbetshandledning.",
      en: "There is a description of how the Digitalents community strengthens people socially and guides their work.",
    },
  }),
  communityIndicator({
    code: "DP-3.2",
    title: {
      fi: "Tukea saaneet Digitalents-yhteisössä",
      sv: "Personer i Digitalents-gemenskapen som fått stöd",
      en: "People of the Digitalents community who received support",
    },
    definition: {
      fi: "Osallistunut ainakin yhteen tukitapaamiseen. Tavoitteena on, että koko yhteisö saa tukea, joten osuus yhteisöstä kertoo enemmän kuin luku.",
      sv: "Har deltagit i minst ett stödtillfälle. Målet är att hela gemenskapen får stöd, så andelen säger mer än talet.",
      en: "Took part in at least one support session. The target is support for the whole community, so the share tells more than the number.",
    },
    role: "neutral",
    rule: "support_sessions > 0",
  }),
  programmeIndicator({
    code: "DP-3.3",
    title: {
      fi: "Uusia tukikäytäntöjä joustaviin opintoihin",
      sv: "Ny stödpraxis för flexibla studier",
      en: "New support practices for flexible studies",
    },
    definition: {
      fi: "Joustavia korkeakouluopintoja varten on syntynyt uusia tukikäytäntöjä.",
      sv: "Ny stödpraxis har uppstått för flexibla högskolestudier.",
      en: "New support practices came about for flexible higher education studies.",
    },
  }),
  programmeIndicator({
    code: "DP-3.4",
    title: {
      fi: "Digitalentsin ja ammattikorkeakoulun yhteistyöverkosto",
      sv: "Samarbetsnätverk mellan Digitalents och yrkeshögskolan",
      en: "Cooperation network of Digitalents and the university of applied sciences",
    },
    definition: {
      fi: "Digitalentsin ja ammattikorkeakoulun sosiaalisen tuen välillä on yhteistyöverkosto.",
      sv: "Det finns ett samarbetsnätverk mellan Digitalents och yrkeshögskolans sociala stöd.",
      en: "A cooperation network exists between Digitalents and the social support of the university of applied sciences.",
    },
  }),
  programmeIndicator({
    code: "DP-3.5",
    title: {
      fi: "Toimintamallit ja niiden toimivuus kuvattu",
      sv: "Verksamhetsmodellerna och hur de fungerar beskrivna",
      en: "Operating models and how well they work described",
    },
    definition: {
      fi: "Toimintamallit ja niiden toimivuus on kuvattu, ja muut kuudesta kaupungista tuntevat ne.",
      sv: "Verksamhetsmodellerna och hur de fungerar är beskrivna och kända i de övriga av de sex städerna.",
      en: "The operating models and how well they work are described, and the others of the six cities know of them.",
    },
  }),
];
