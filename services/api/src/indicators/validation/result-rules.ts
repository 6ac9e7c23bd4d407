import type { RecordRule } from "./rule.ts";

const ESF_NEEDS = [
  "cr01 and labour_status <> 'INACTIVE'",
  "cr02 and in_education <> 'NO'",
  "(cr04 or cr06) and labour_status not in ('UNEMPLOYED', 'INACTIVE')",
  "cr05 and not (cr01 or cr02 or cr03 or cr04)",
  "cr07 and labour_status <> 'EMPLOYED'",
  "cr08 and age_band <> 'AGE_55_PLUS'",
  "(cr05 or cr09) and disadvantaged <> 'YES'",
];

const ESF_PLUS_NEEDS = [
  "eecr01 and labour_status <> 'INACTIVE'",
  "eecr02 and in_education <> 'NO'",
  "(eecr04 or eecr05) and labour_status not in ('UNEMPLOYED', 'INACTIVE')",
  "eecr06 and labour_status <> 'EMPLOYED'",
];

/** What counts as a result, and for whom. */
export const RESULT_RULES: readonly RecordRule[] = [
  {
    id: "V07",
    level: "RECORD",
    severity: "ERROR",
    title: {
      fi: "Tulokset ovat lähtötilanteen mukaisia",
      sv: "Resultaten stämmer med utgångsläget",
      en: "Results fit the situation at entry",
    },
    explanation: {
      fi: "Työnhakuun siirtyneet olivat työvoiman ulkopuolella, koulutukseen siirtyneet eivät opiskelleet, työllistyneet olivat vailla työtä, asemaansa parantaneet olivat työssä, ja yli 54-vuotiaiden ja heikossa asemassa olevien tulokset koskevat heitä.",
      sv: "De som började söka arbete stod utanför arbetskraften, de som började studera studerade inte, de som fick arbete saknade arbete, de som förbättrade sin ställning var sysselsatta, och resultaten för personer över 54 år och för missgynnade gäller just dem.",
      en: "Those who began to look for work were inactive, those who began education were in none, those who found work had none, those whose situation improved were employed, and results of people above 54 and of the disadvantaged are theirs.",
    },
    breaches: [...ESF_NEEDS, ...ESF_PLUS_NEEDS].map((when) => ({ of: "record", when })),
  },
  {
    id: "V08",
    level: "RECORD",
    severity: "ERROR",
    title: {
      fi: "Työnhaku ja työllistyminen sulkevat toisensa pois",
      sv: "Arbetssökande och sysselsättning utesluter varandra",
      en: "Job search and employment exclude each other",
    },
    explanation: {
      fi: "Päättyessä vallinneista tilanteista vain viimeinen ratkaisee, joten kukaan ei ole sekä siirtynyt työnhakuun että työllistynyt.",
      sv: "Av situationerna vid avslut avgör endast den sista, så ingen har både börjat söka arbete och fått arbete.",
      en: "Of several situations on leaving only the last one counts, so nobody both began to look for work and found it.",
    },
    breaches: [{ of: "record", when: "cr01 and cr04 or eecr01 and eecr04" }],
  },
];
