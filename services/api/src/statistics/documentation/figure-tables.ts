import { type Language, localise } from "@digipoint/sdk/model";
import type { Dimension } from "../dimensions/dimension.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { measuresFor } from "../measures/measures.ts";
import { statisticsOf } from "../questions/prepare-question.ts";

interface Words {
  readonly measureHead: readonly string[];
  readonly everyIndicator: string;
  readonly dimensionHead: readonly string[];
  readonly roles: Readonly<Record<Dimension["role"], string>>;
  readonly everyone: string;
  readonly withCredential: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fi: {
    measureHead: ["Koodi", "Mittari", "Tunnusluvut"],
    everyIndicator: "jokainen henkilöitä laskeva mittari",
    dimensionHead: ["Koodi", "Muuttuja", "Rooli", "Kuka saa kysyä", "Karkeampi taso"],
    roles: { identifying: "tunnistava", sensitive: "arkaluonteinen", neutral: "neutraali" },
    everyone: "kaikki",
    withCredential: "tunnuksella",
  },
  sv: {
    measureHead: ["Kod", "Mått", "Nyckeltal"],
    everyIndicator: "varje indikator som räknar personer",
    dimensionHead: ["Kod", "Variabel", "Roll", "Vem får fråga", "Grövre nivå"],
    roles: { identifying: "identifierande", sensitive: "känslig", neutral: "neutral" },
    everyone: "alla",
    withCredential: "med behörighet",
  },
  en: {
    measureHead: ["Code", "Measure", "Statistics"],
    everyIndicator: "every indicator that counts people",
    dimensionHead: ["Code", "Dimension", "Role", "Who may ask", "Coarser level"],
    roles: { identifying: "identifying", sensitive: "sensitive", neutral: "neutral" },
    everyone: "everyone",
    withCredential: "with a credential",
  },
};

/** A few of each list, so that a reader sees how their codes look. */
const SAMPLE_INDICATORS = ["CO01", "CR04", "EECO02", "DP-2.2"];

const code = (text: string) => `\`${text}\``;
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** What can be counted or added up, as a Markdown table; indicators are one row together. */
export function measureTable(lang: Language): string {
  const measures = measuresFor("own-projects");
  const plain = measures.filter(({ version }) => version === null);
  const samples = measures.filter((measure) => SAMPLE_INDICATORS.includes(measure.code));
  const everyStatistic = [...new Set(samples.flatMap(statisticsOf))];
  return table(WORDS[lang].measureHead, [
    ...plain.map((measure) => [code(measure.code), localise(measure.title, lang), statisticsOf(measure).join(", ")]),
    [`${SAMPLE_INDICATORS.map(code).join(", ")} …`, WORDS[lang].everyIndicator, everyStatistic.join(", ")],
  ]);
}

/** What can be broken down and filtered by, as a Markdown table. */
export function dimensionTable(lang: Language): string {
  const { dimensionHead, roles, everyone, withCredential } = WORDS[lang];
  return table(
    dimensionHead,
    DIMENSIONS.map((dimension) => [
      code(dimension.code),
      localise(dimension.title, lang),
      roles[dimension.role],
      dimension.isPublic ? everyone : withCredential,
      dimension.coarser === null ? "" : code(dimension.coarser),
    ]),
  );
}
