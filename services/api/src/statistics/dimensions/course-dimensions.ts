import type { Localised } from "@digipoint/sdk/model";
import type { Dimension } from "./dimension.ts";

type Level = "Year" | "Quarter" | "Month";

const COARSER = { Year: null, Quarter: "Year", Month: "Quarter" } as const satisfies Record<Level, Level | null>;

const LEVEL_WORDS: Readonly<Record<Level, Localised>> = {
  Year: { fi: "vuosi", sv: "år", en: "year" },
  Quarter: { fi: "neljännes", sv: "kvartal", en: "quarter" },
  Month: { fi: "kuukausi", sv: "månad", en: "month" },
};

/** SQL that turns a month, YYYY-MM or NONE, into the period of a level that it lies in. */
const periodOf = (column: string): Readonly<Record<Level, string>> => ({
  Year: `left(${column}, 4)`,
  Quarter: `case when ${column} = 'NONE' then 'NONE' else left(${column}, 4) || '-Q' || ((right(${column}, 2)::int + 2) / 3) end`,
  Month: column,
});

function periodDimensions(
  prefix: "entry" | "exit",
  column: string,
  title: Localised,
  definition: Localised,
): readonly Dimension[] {
  const expressions = periodOf(column);
  return (["Year", "Quarter", "Month"] as const).map((level) => ({
    code: `${prefix}${level}`,
    title: {
      fi: `${title.fi}, ${LEVEL_WORDS[level].fi}`,
      sv: `${title.sv}, ${LEVEL_WORDS[level].sv}`,
      en: `${title.en}, ${LEVEL_WORDS[level].en}`,
    },
    definition,
    role: "identifying",
    isPublic: prefix === "entry" && level === "Year",
    coarser: COARSER[level] && `${prefix}${COARSER[level]}`,
    source: "record",
    expression: expressions[level],
  }));
}

/** The course of a record: in which project, from when to when, and what came of it. */
export const COURSE_DIMENSIONS: readonly Dimension[] = [
  {
    code: "framework",
    title: { fi: "Rahoituskausi", sv: "Finansieringsperiod", en: "Funding period" },
    definition: {
      fi: "Euroopan sosiaalirahaston kausi, jonka mittareilla hanke raportoi.",
      sv: "Den period av Europeiska socialfonden vars indikatorer projektet rapporterar med.",
      en: "Period of the European Social Fund by whose indicators the project reports.",
    },
    role: "neutral",
    isPublic: true,
    coarser: null,
    source: "record",
    expression: "framework",
  },
  {
    code: "project",
    title: { fi: "Hanke", sv: "Projekt", en: "Project" },
    definition: {
      fi: "Rahoittajan hanke, johon henkilö osallistui.",
      sv: "Finansiärens projekt som personen deltog i.",
      en: "The funder's project that the person took part in.",
    },
    role: "identifying",
    isPublic: true,
    coarser: "framework",
    source: "record",
    expression: "project_code",
  },
  ...periodDimensions(
    "entry",
    "entry_month",
    { fi: "Aloitus", sv: "Start", en: "Entry" },
    {
      fi: "Ensimmäinen aloituspäivä hankkeessa.",
      sv: "Första startdagen i projektet.",
      en: "Day of first entry into the project.",
    },
  ),
  ...periodDimensions(
    "exit",
    "exit_month",
    { fi: "Päättyminen", sv: "Utträde", en: "Exit" },
    {
      fi: "Viimeinen päättymispäivä hankkeessa.",
      sv: "Sista utträdesdagen ur projektet.",
      en: "Day of the final exit from the project.",
    },
  ),
  {
    code: "exitReason",
    title: { fi: "Päättymisen syy", sv: "Orsak till utträde", en: "Reason of exit" },
    definition: {
      fi: "Viimeisen päättymisen kirjattu syy.",
      sv: "Den registrerade orsaken till det sista utträdet.",
      en: "Recorded reason of the final exit.",
    },
    role: "sensitive",
    isPublic: false,
    coarser: null,
    source: "record",
    expression: "exit_reason",
  },
  {
    code: "outcome",
    title: { fi: "Tilanne päätyttyä", sv: "Situation efter utträdet", en: "Situation on leaving" },
    definition: {
      fi: "Viimeinen tiedossa oleva tilanne 28 päivän kuluessa päättymisestä.",
      sv: "Den sista kända situationen inom 28 dagar från utträdet.",
      en: "Last known situation within 28 days of leaving.",
    },
    role: "sensitive",
    isPublic: true,
    coarser: null,
    source: "record",
    expression: "outcome",
  },
];
