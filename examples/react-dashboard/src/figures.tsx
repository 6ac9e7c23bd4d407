import { type Language, type StatTable, tableRows } from "@digipoint/sdk/model";
import { figureText, unitWords } from "@digipoint/sdk/reporting";

/** The figures of a table with one dimension. What is hidden or missing says so; it is never zero. */
export function Figures({ table, title, lang }: { table: StatTable; title: string; lang: Language }) {
  const [dimension] = table.dimensions;
  if (!dimension) return null;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{dimension.title[lang]}</th>
          <th scope="col">{unitWords(table.measure, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {[...tableRows(table)].map(({ categories, figure }) => {
          const category = categories[dimension.code];
          return (
            <tr key={category?.code}>
              <th scope="row">{category?.title[lang]}</th>
              <td className={figure.status}>{figureText(figure, table.measure, lang)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
