import { esfPlusRecorded, esfRecorded } from "./esf.ts";
import { BODIES, ENTERPRISES, PROJECTS } from "./units.ts";

const enterprises = {
  title: {
    fi: "Tuetut mikro-, pienet ja keskisuuret yritykset",
    sv: "Mikroföretag samt små och medelstora företag som fått stöd",
    en: "Micro, small and medium-sized enterprises supported",
  },
  definition: {
    fi: "Yritykset, jotka hyötyivät hankkeesta suoraan, myös osuuskunnat ja yhteisötalouden yritykset.",
    sv: "Företag som direkt haft nytta av projektet, även kooperativ och företag i den sociala ekonomin.",
    en: "Enterprises that benefited directly, cooperatives and those of the social economy included.",
  },
  unit: ENTERPRISES,
};

/** Entities and projects; they have no gender, and only those that benefit directly count. */
export const ESF_ENTITIES = [
  esfRecorded({
    code: "CO20",
    title: {
      fi: "Työmarkkinaosapuolten tai kansalaisjärjestöjen toteuttamat hankkeet",
      sv: "Projekt som genomförs av arbetsmarknadens parter eller icke-statliga organisationer",
      en: "Projects implemented by social partners or non-governmental organisations",
    },
    definition: {
      fi: "Hankkeet, jotka työmarkkinaosapuolet tai kansalaisjärjestöt toteuttavat kokonaan tai osittain.",
      sv: "Projekt som helt eller delvis genomförs av arbetsmarknadens parter eller icke-statliga organisationer.",
      en: "Projects that social partners or non-governmental organisations implement wholly or partly.",
    },
    unit: PROJECTS,
  }),
  esfRecorded({
    code: "CO21",
    title: {
      fi: "Naisten työllisyyttä edistävät hankkeet",
      sv: "Projekt som främjar kvinnors sysselsättning",
      en: "Projects for the participation and progress of women in employment",
    },
    definition: {
      fi: "Hankkeet, joiden tavoitteena on naisten pysyvä osallistuminen työelämään ja eteneminen siinä.",
      sv: "Projekt vars mål är att kvinnor varaktigt deltar och avancerar i arbetslivet.",
      en: "Projects dedicated to the lasting participation and progress of women in employment.",
    },
    unit: PROJECTS,
  }),
  esfRecorded({
    code: "CO22",
    title: {
      fi: "Julkishallintoon tai julkisiin palveluihin kohdistuvat hankkeet",
      sv: "Projekt riktade till offentlig förvaltning eller offentliga tjänster",
      en: "Projects targeting public administrations or public services",
    },
    definition: {
      fi: "Hankkeet, jotka kohdistuvat kansalliseen, alueelliseen tai paikalliseen julkishallintoon tai julkisiin palveluihin.",
      sv: "Projekt riktade till offentlig förvaltning eller offentliga tjänster på nationell, regional eller lokal nivå.",
      en: "Projects aimed at public administrations or public services, national, regional or local.",
    },
    unit: PROJECTS,
  }),
  esfRecorded({ code: "CO23", ...enterprises }),
];

export const ESF_PLUS_ENTITIES = [
  esfPlusRecorded({
    code: "EECO18",
    title: {
      fi: "Tuetut julkishallinnot ja julkiset palvelut",
      sv: "Offentliga förvaltningar och offentliga tjänster som fått stöd",
      en: "Public administrations or public services supported",
    },
    definition: {
      fi: "Kansalliset, alueelliset ja paikalliset julkishallinnot ja julkiset palvelut, jotka saivat tukea.",
      sv: "Offentliga förvaltningar och tjänster på nationell, regional eller lokal nivå som fått stöd.",
      en: "Public administrations and public services that were supported, national, regional or local.",
    },
    unit: BODIES,
  }),
  esfPlusRecorded({ code: "EECO19", ...enterprises }),
];
