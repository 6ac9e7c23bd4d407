import type { ReportDefinition } from "../definition/report-definition.ts";
import { ask, chart, heading, numbered, paragraph, stacked, text, withoutTotal } from "./parts.ts";

/** Common output indicators of 2014–2020: everybody with a complete record, then what people were on entry. */
const OUTPUTS = ["TOTAL", ...numbered("CO", 1, 11), ...numbered("CO", 15, 17)];
/** Immediate results, on leaving. */
const RESULTS = numbered("CR", 1, 5);
/** Longer-term results, six months after leaving. */
const LATER_RESULTS = numbered("CR", 6, 9);
/** The same of 2021–2027. */
const OUTPUTS_PLUS = numbered("EECO", 1, 17);
const RESULTS_PLUS = numbered("EECR", 1, 6);

const BY_GENDER = { by: ["gender"] } as const;

/** The common indicators of both programming periods as a funder's annual report shows them: by gender. */
export const esfAnnualReport: ReportDefinition = {
  id: "esf-annual-report",
  version: "1.0.0",
  title: text("ESR-vuosiraportti {year}", "ESF-årsrapport {year}", "ESF annual report {year}"),
  description: text(
    "Ohjelmakausien yhteiset indikaattorit sukupuolen mukaan: kertymä ja vuonna {year} aloittaneet.",
    "Programperiodernas gemensamma indikatorer efter kön: kumulativt och för dem som började år {year}.",
    "Common indicators of the programming periods by gender: cumulative, and of those who entered in {year}.",
  ),
  parameters: {
    year: { title: text("Aloitusvuosi", "Startår", "Year of entry"), dimension: "entryYear", default: "2021" },
  },
  blocks: [
    heading("Ohjelmakausi 2014–2020: osallistujat", "Programperioden 2014–2020: deltagare", "2014–2020: participants"),
    {
      kind: "table",
      title: text("Tuotosindikaattorit, kertymä", "Outputindikatorer, kumulativt", "Output indicators, cumulative"),
      data: stacked(OUTPUTS, BY_GENDER),
    },
    {
      kind: "table",
      title: text(
        "Tuotosindikaattorit, vuonna {year} aloittaneet",
        "Outputindikatorer, personer som började år {year}",
        "Output indicators, people who entered in {year}",
      ),
      data: stacked(OUTPUTS, { ...BY_GENDER, where: { entryYear: { parameter: "year" } } }),
    },
    chart(
      text("Työttömät (CO01) kaupungeittain", "Arbetslösa (CO01) efter stad", "Unemployed (CO01) by city"),
      "bar",
      withoutTotal(ask("CO01", { by: ["city"] }), "city"),
    ),
    heading("Ohjelmakausi 2014–2020: tulokset", "Programperioden 2014–2020: resultat", "2014–2020: results"),
    {
      kind: "table",
      title: text("Välittömät tulokset, kertymä", "Omedelbara resultat, kumulativt", "Immediate results, cumulative"),
      data: stacked(RESULTS, BY_GENDER),
    },
    {
      kind: "table",
      title: text(
        "Tulokset kuuden kuukauden kuluttua, kertymä",
        "Resultat efter sex månader, kumulativt",
        "Results after six months, cumulative",
      ),
      data: stacked(LATER_RESULTS, BY_GENDER),
    },
    heading("Ohjelmakausi 2021–2027", "Programperioden 2021–2027", "2021–2027"),
    {
      kind: "table",
      title: text(
        "ESR+-tuotosindikaattorit, kertymä",
        "ESF+-outputindikatorer, kumulativt",
        "ESF+ output indicators, cumulative",
      ),
      data: stacked(OUTPUTS_PLUS, BY_GENDER),
    },
    {
      kind: "table",
      title: text(
        "ESR+-tulosindikaattorit, kertymä",
        "ESF+-resultatindikatorer, kumulativt",
        "ESF+ result indicators, cumulative",
      ),
      data: stacked(RESULTS_PLUS, BY_GENDER),
    },
    paragraph(
      "Indikaattorit laskevat kunkin ohjelmakauden hankkeiden osallistujat. Ohjelmakauden 2014–2020 indikaattoreissa ovat mukana henkilöt, joiden pakolliset tiedot ovat täydelliset. Yhteensä-luku on laskettu erikseen, eikä se ole osien summa.",
      "Indikatorerna räknar deltagarna i programperiodens egna projekt. Indikatorerna för 2014–2020 omfattar personer vars obligatoriska uppgifter är fullständiga. Totalsiffran räknas för sig och är inte summan av delarna.",
      "Indicators count the participants of projects of their own programming period. Those of 2014–2020 count people whose mandatory items are complete. The total is counted on its own and is not the sum of the parts.",
    ),
  ],
};
