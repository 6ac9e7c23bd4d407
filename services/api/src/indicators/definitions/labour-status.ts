import { EMPLOYED, INACTIVE, LONG_TERM_UNEMPLOYED, NOT_IN_EDUCATION, UNEMPLOYED } from "./conditions.ts";
import { esfIndicator, esfPlusIndicator } from "./esf.ts";

const unemployed = {
  title: {
    fi: "Työttömät, myös pitkäaikaistyöttömät",
    sv: "Arbetslösa, inklusive långtidsarbetslösa",
    en: "Unemployed, including long-term unemployed",
  },
  definition: {
    fi: "Aloittaessaan työtä vailla, työmarkkinoiden käytettävissä ja työtä hakemassa tai työttömäksi rekisteröity. Päätoimiset opiskelijat luetaan työvoiman ulkopuolelle.",
    sv: "Vid start utan arbete, tillgänglig för arbetsmarknaden och arbetssökande, eller registrerad som arbetslös. Heltidsstuderande räknas till dem utanför arbetskraften.",
    en: "At entry without work, available for it and looking for it, or registered as unemployed. Full-time students count as inactive.",
  },
  rule: UNEMPLOYED,
  implies: { labourStatus: "UNEMPLOYED" },
};

const longTerm = {
  title: { fi: "Pitkäaikaistyöttömät", sv: "Långtidsarbetslösa", en: "Long-term unemployed" },
  definition: {
    fi: "Aloittaessaan yhtäjaksoisesti työttömänä: alle 25-vuotiaat yli 6 kuukautta, muut yli 12 kuukautta.",
    sv: "Vid start oavbrutet arbetslös: under 25 år i mer än 6 månader, övriga i mer än 12 månader.",
    en: "Unemployed at entry without a break: for more than 6 months under the age of 25, otherwise for more than 12 months.",
  },
  rule: LONG_TERM_UNEMPLOYED,
  implies: { labourStatus: "UNEMPLOYED" },
};

const inactive = {
  title: { fi: "Työvoiman ulkopuolella olevat", sv: "Personer utanför arbetskraften", en: "Inactive" },
  definition: {
    fi: "Aloittaessaan ei työssä eikä työtön; tähän kuuluvat myös päätoimiset opiskelijat.",
    sv: "Vid start varken sysselsatt eller arbetslös; hit hör även heltidsstuderande.",
    en: "Neither employed nor unemployed at entry; full-time students belong here.",
  },
  rule: INACTIVE,
  implies: { labourStatus: "INACTIVE" },
};

const employed = {
  title: {
    fi: "Työssä olevat, myös yrittäjät",
    sv: "Sysselsatta, inklusive egenföretagare",
    en: "Employed, including self-employed",
  },
  definition: {
    fi: "Aloittaessaan palkansaaja, yrittäjä tai avustava perheenjäsen eikä samalla työttömäksi rekisteröity.",
    sv: "Vid start löntagare, företagare eller medhjälpande familjemedlem och inte samtidigt registrerad som arbetslös.",
    en: "At entry in paid work, self-employed or helping in the family's business, and not registered as unemployed at the same time.",
  },
  rule: EMPLOYED,
  implies: { labourStatus: "EMPLOYED" },
};

/** Labour-market status on the day of first entry. */
export const ESF_LABOUR_STATUS = [
  esfIndicator({ code: "CO01", ...unemployed }),
  esfIndicator({ code: "CO02", ...longTerm, within: ["CO01"] }),
  esfIndicator({ code: "CO03", ...inactive }),
  esfIndicator({
    code: "CO04",
    title: {
      fi: "Työvoiman ja koulutuksen ulkopuolella olevat",
      sv: "Personer utanför arbetskraften som inte är i utbildning",
      en: "Inactive, not in education or training",
    },
    definition: {
      fi: "Aloittaessaan työvoiman ulkopuolella eikä koulutuksessa.",
      sv: "Vid start utanför arbetskraften och inte i utbildning.",
      en: "Inactive at entry and not in education or training.",
    },
    rule: `${INACTIVE} and ${NOT_IN_EDUCATION}`,
    within: ["CO03"],
    implies: { labourStatus: "INACTIVE", inEducation: "NO" },
  }),
  esfIndicator({ code: "CO05", ...employed }),
];

export const ESF_PLUS_LABOUR_STATUS = [
  esfPlusIndicator({ code: "EECO02", ...unemployed }),
  esfPlusIndicator({ code: "EECO03", ...longTerm, within: ["EECO02"] }),
  esfPlusIndicator({ code: "EECO04", ...inactive }),
  esfPlusIndicator({ code: "EECO05", ...employed }),
];
