import { DownloadButtons } from "./download-buttons.tsx";
import { type ResultTable, tablesOf } from "./result-tables.ts";

interface ResultTablesProps {
  readonly answer: string;
  /** Text of the header editor. */
  readonly headers: string;
}

/** Shows every list of an answer as a table, or says in words that there is none; figures can be saved as files. */
export function ResultTables({ answer, headers }: ResultTablesProps) {
  const data = readData(answer);
  const tables = tablesOf(data);
  return (
    <>
      <h3>Answer</h3>
      <DownloadButtons data={data} headers={headers} />
      {tables.length > 0 ? null : <p>{answer ? "No lists: read the answer pane." : "Not run yet."}</p>}
      {tables.map((table) => (
        <ListTable key={table.name} table={table} />
      ))}
    </>
  );
}

function ListTable({ table: { name, columns, rows } }: { readonly table: ResultTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard (WCAG 2.1.1).
    <section className="digipoint-table" aria-label={name} tabIndex={0}>
      <table>
        <caption>
          {name}, {rows.length} {rows.length === 1 ? "row" : "rows"}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no other identity.
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function readData(answer: string): unknown {
  try {
    return (JSON.parse(answer) as { readonly data?: unknown }).data;
  } catch {
    return null;
  }
}
