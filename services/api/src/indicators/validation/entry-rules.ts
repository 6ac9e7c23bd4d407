import type { RecordRule } from "./rule.ts";

/** What was asked at entry. */
export const ENTRY_RULES: readonly RecordRule[] = [
  {
    id: "V01",
    level: "RECORD",
    severity: "WARNING",
    title: { fi: "Tiedot ovat täydelliset", sv: "Uppgifterna är fullständiga", en: "Records are complete" },
    explanation: {
      fi: "Sukupuoli, syntymäaika, työmarkkina-asema ja koulutusaste tunnetaan, työttömiltä myös työttömyyden alkamispäivä ja kaudella 2014–2020 työvoiman ulkopuolella olevilta se, opiskelevatko he. Vajaa tieto lasketaan vain osallistujien kokonaismäärään.",
      sv: "Kön, födelsedatum, arbetsmarknadsstatus och utbildningsnivå är kända, för arbetslösa även arbetslöshetens första dag och under perioden 2014–2020 för personer utanför arbetskraften om de studerar. Ofullständiga uppgifter räknas endast i det totala antalet deltagare.",
      en: "Gender, birth date, labour-market status and education are known; of the unemployed also the first day of unemployment and, in the period 2014–2020, of the inactive whether they study. An incomplete record counts in the grand total of participants only.",
    },
    breaches: [{ of: "entry", when: "is_first and is_complete is not true" }],
  },
  {
    id: "V02",
    level: "RECORD",
    severity: "ERROR",
    title: {
      fi: "Työmarkkina-asemia on yksi",
      sv: "Arbetsmarknadsstatusen är en enda",
      en: "There is one labour-market status",
    },
    explanation: {
      fi: "Jokainen täydellinen tieto lasketaan joko työttömiin, työvoiman ulkopuolella oleviin tai työllisiin, eikä useampaan niistä.",
      sv: "Varje fullständig uppgift räknas antingen bland arbetslösa, personer utanför arbetskraften eller sysselsatta, och inte i flera av dem.",
      en: "Every complete record counts as unemployed, inactive or employed, and as one of them only.",
    },
    breaches: [
      { of: "record", when: "co01::int + co03::int + co05::int <> total::int" },
      { of: "record", when: "eeco02::int + eeco04::int + eeco05::int > 1" },
    ],
  },
  {
    id: "V03",
    level: "RECORD",
    severity: "ERROR",
    title: {
      fi: "Työttömyyden alku sopii asemaan",
      sv: "Arbetslöshetens början stämmer med statusen",
      en: "The start of unemployment fits the status",
    },
    explanation: {
      fi: "Työttömyyden alkamispäivä on vain työttömillä, eikä se ole aloituspäivän jälkeen.",
      sv: "Endast arbetslösa har en första dag av arbetslöshet, och den infaller inte efter startdagen.",
      en: "Only the unemployed have a first day of unemployment, and it is not after the entry.",
    },
    breaches: [
      {
        of: "entry",
        when: "unemployed_since is not null and (labour_status is distinct from 'UNEMPLOYED' or unemployed_since > entry_date)",
      },
    ],
  },
  {
    id: "V05",
    level: "RECORD",
    severity: "WARNING",
    title: {
      fi: "Aloituspäivä ja ikä ovat uskottavat",
      sv: "Startdagen och åldern är rimliga",
      en: "Entry date and age are plausible",
    },
    explanation: {
      fi: "Osallistuminen alkaa hankkeen aikana, ja osallistuja on silloin 15–75-vuotias.",
      sv: "Deltagandet börjar under projektets tid, och deltagaren är då 15–75 år.",
      en: "The participation begins within the dates of the project, and the participant is then 15 to 75 years old.",
    },
    breaches: [{ of: "entry", when: "entry_date not between starts_on and ends_on or age not between 15 and 75" }],
  },
  {
    id: "V06",
    level: "RECORD",
    severity: "ERROR",
    title: {
      fi: "Ikäluokka ja koulutusaste ovat yksiselitteiset",
      sv: "Åldersklassen och utbildningsnivån är entydiga",
      en: "Age group and education are unambiguous",
    },
    explanation: {
      fi: "Sama henkilö ei ole alle 25-vuotias ja yli 54-vuotias eikä samassa hankkeessa usealla koulutusasteella; asteet ovat 0–8.",
      sv: "Samma person är inte både under 25 och över 54 år och har inom ett projekt inte flera utbildningsnivåer; nivåerna är 0–8.",
      en: "Nobody is below 25 and above 54 at once, or in one project at several levels of education; levels are 0 to 8.",
    },
    breaches: [
      { of: "record", when: "co06 and co07 or co09::int + co10::int + co11::int > 1" },
      {
        of: "record",
        when: "eeco06::int + eeco07::int + eeco08::int > 1 or eeco09::int + eeco10::int + eeco11::int > 1",
      },
      { of: "entry", when: "education_level not between 0 and 8" },
    ],
  },
  {
    id: "V10",
    level: "RECORD",
    severity: "WARNING",
    title: {
      fi: "Arkaluonteiset kysymykset on esitetty",
      sv: "De känsliga frågorna har ställts",
      en: "The sensitive questions were asked",
    },
    explanation: {
      fi: "Jokainen hankkeen rahoituskauden arkaluonteinen kysymys on esitetty aloitettaessa, ja jos vastaamisesta on kieltäydytty, siitä on allekirjoitettu todiste.",
      sv: "Varje känslig fråga som hör till projektets finansieringsperiod har ställts vid starten, och om någon har avböjt att svara finns ett undertecknat bevis på försöket.",
      en: "Every sensitive question of the project's funding period was asked at entry, and where somebody declined to answer there is signed evidence of the attempt.",
    },
    breaches: [{ of: "entry", when: "is_first and lacks_answer or lacks_evidence" }],
  },
];
