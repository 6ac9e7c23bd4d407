import { isShown, type Language, type StatTable } from "../../../model/index.ts";
import { gridOf } from "../grid/grid.ts";
import { furniture } from "../words/furniture.ts";
import { markdownText } from "./markdown-text.ts";

/** A table in the manner of GitHub, values to the right. */
export function markdownTable(table: StatTable, lang: Language): string {
  const { sides, across, columns, rows, unit } = gridOf(table, lang);
  const names = columns.map(({ text }) => (across === null ? text : `${across}: ${text}`));
  const header = [...sides, ...names].map(markdownText);
  const rule = [...sides.map(() => "---"), ...names.map(() => "---:")];
  const lines = rows.map(({ heads, cells }) => [
    ...heads.map(({ text, isTotal }) => (isTotal ? `**${markdownText(text)}**` : markdownText(text))),
    ...cells.map(({ figure, text }) => (isShown(figure) ? text : `*${markdownText(text)}*`)),
  ]);
  const said = [header, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return unit === null || across === null ? said : `${said}\n\n${furniture("unit", lang)}: ${markdownText(unit)}`;
}
