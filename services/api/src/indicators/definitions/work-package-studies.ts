import { communityIndicator, programmeIndicator } from "./digipoint.ts";
import { DESCRIPTIONS } from "./units.ts";

/** DigiPoint's targets of work packages 1 and 2: skills needed, and studies that fit. */
export const STUDY_TARGETS = [
  programmeIndicator({
    code: "DP-1.1",
    title: {
      fi: "Osaamistarpeiden kuvaus",
      sv: "Beskrivning av kompetensbehoven",
      en: "Description of competence needs",
    },
    definition: {
      fi: "Valmiit kuvaukset niistä osaamistarpeista, joihin Digitalents vastaa.",
      sv: "Färdiga beskrivningar av de kompetensbehov som Digitalents möter.",
      en: "Finished descriptions of the competence needs that Digitalents answers to.",
    },
    unit: DESCRIPTIONS,
  }),
  programmeIndicator({
    code: "DP-2.1",
    title: {
      fi: "Elämäntilanteeseen sopivat opinnot järjestetty",
      sv: "Studier som passar livssituationen ordnade",
      en: "Studies that fit the life situation arranged",
    },
    definition: {
      fi: "Kohderyhmän elämäntilanteeseen sopivia korkeakouluopintoja on järjestetty Digitalentsissa hankkeen aikana.",
      sv: "Högskolestudier som passar målgruppens livssituation har ordnats vid Digitalents under projektet.",
      en: "Higher education studies that fit the target group's life situation were arranged at Digitalents during the project.",
    },
  }),
  communityIndicator({
    code: "DP-2.2",
    title: {
      fi: "Opintoja suorittaneet Digitalents-yhteisössä",
      sv: "Personer i Digitalents-gemenskapen som avlagt studier",
      en: "People of the Digitalents community who completed studies",
    },
    definition: {
      fi: "Saanut hankkeen aikana opintopisteitä ainakin yhdestä suorituksesta. Muualta hyväksi luettuja suorituksia ei lasketa, eikä suoritus ole tutkinto.",
      sv: "Har under projektet fått studiepoäng för minst en prestation. Tillgodoräknade prestationer räknas inte, och en prestation är inte en examen.",
      en: "Was awarded credits for at least one module during the project. Recognised earlier studies do not count, and credits are not a qualification.",
    },
    role: "sensitive",
    rule: "has_studied",
  }),
  programmeIndicator({
    code: "DP-2.3",
    title: {
      fi: "Tuki järjestetty opintojen rinnalle",
      sv: "Stöd ordnat vid sidan av studierna",
      en: "Support arranged alongside the studies",
    },
    definition: {
      fi: "Opintojen yhteydessä on ollut tarjolla sosiaalista ja yksilöllistä tukea.",
      sv: "Socialt och individuellt stöd har erbjudits i samband med studierna.",
      en: "Social and individual support was on offer in connection with the studies.",
    },
  }),
  communityIndicator({
    code: "DP-2.4",
    title: {
      fi: "Jatko-opintoihin siirtyneet Digitalents-yhteisöstä",
      sv: "Personer ur Digitalents-gemenskapen som övergått till fortsatta studier",
      en: "People of the Digitalents community who moved on to further study",
    },
    definition: {
      fi: "Aloittanut hankkeen ulkopuolisen koulutuksen ensimmäisen aloituspäivän ja hankkeen päättymisen välillä, riippumatta siitä, onko osallistuminen päättynyt.",
      sv: "Har börjat en utbildning utanför projektet mellan den första startdagen och projektets slut, oavsett om deltagandet har avslutats.",
      en: "Began education outside the project between first entry and the end of the project, whether or not the participation had ended.",
    },
    role: "sensitive",
    rule: "moved_on_to_education",
  }),
  programmeIndicator({
    code: "DP-2.5",
    title: {
      fi: "Koulutuksen ratkaisut ja havainnot dokumentoitu",
      sv: "Utbildningens lösningar och iakttagelser dokumenterade",
      en: "Training solutions and findings documented",
    },
    definition: {
      fi: "Koulutuksen ratkaisut ja niistä tehdyt havainnot on kirjattu muiden käyttöön.",
      sv: "Utbildningens lösningar och iakttagelserna om dem har antecknats för andras bruk.",
      en: "The solutions of the training and what was observed of them are written down for others to use.",
    },
  }),
  programmeIndicator({
    code: "DP-2.6",
    title: {
      fi: "Tulokset esitelty kuudelle kaupungille",
      sv: "Resultaten presenterade för de sex städerna",
      en: "Results presented to the six cities",
    },
    definition: {
      fi: "Toiminta on esitelty kuuden kaupungin edustajille ja tilaisuuden tullen muille korkeakoulukaupungeille.",
      sv: "Verksamheten har presenterats för företrädare för de sex städerna och vid tillfälle för andra högskolestäder.",
      en: "The work was presented to representatives of the six cities and, where the occasion arose, to other university cities.",
    },
  }),
];
