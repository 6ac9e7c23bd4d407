/** How a delivery is made and what becomes of it: the part of the documentation that no table knows. */
export const HOW_IT_WORKS = `# Data files

<!-- Written by services/api/src/exchange/documentation/write.ts; change the tables or the rules there, then run it. -->

Data comes in as **deliveries**: a folder of CSV files, or one such file.

    npm run import -- delivery/2024-03 --dry-run
    npm run import -- delivery/2024-03 --report problems.csv

\`--dry-run\` tells what would change and changes nothing, \`--report FILE\` writes every problem to a file,
\`--json\` prints the result for a program. The command ends with 0 when the delivery is in (or was already),
with 1 when it was refused, with 2 when it could not be tried.

Whoever may not enter the server sends the same files over HTTP: \`POST /deliveries\`, \`PUT /deliveries/{id}/files/{name}\`,
\`POST /deliveries/{id}/validation\`, then \`POST /deliveries/{id}/commit\` with the \`planHash\` that the check told. They are
checked by the same rules, and by whose they are: a partner sends rows in its organisation's name and its own pathways and
practices, a steward corrects rows that the city has, a coordinator sends targets and evaluation. \`/openapi.json\` describes
every address, and \`sendDelivery\` of \`@digipoint/sdk/exchange\` does all of it.

## How files are written

- UTF-8, comma or semicolon, RFC 4180, a header row with the titles below in any order. Optional columns may be left out.
- Dates are \`YYYY-MM-DD\`. Decimals have a point; in files with semicolons a comma is taken too.
- Yes and no are \`YES\` and \`NO\`. An empty cell means unknown, except where its column says otherwise.
- Spaces around a value mean nothing.
- Words for readers come in Finnish, Swedish and English: columns that end in \`_fi\`, \`_sv\` and \`_en\`.
- No names, identity codes, e-mails, phone numbers or addresses: a column that looks like one is refused, and so is such a value
  about people. References are pseudonyms of the organisation's own making.

## How people's rows hang together

Every row about people names the organisation that reports it. All references are that organisation's own, and mean something
only together with it and with the participant. A participation belongs to a participant; enrolments, sessions, events,
follow-ups and sensitive answers belong to a participation; credit records belong to an enrolment. A delivery may bring some of
them alone: what it refers to is looked for in the delivery first, then in the database. The city of a row is that of its
participation, and follows it.

## What becomes of a delivery

1. Names and columns are checked. Where one is wrong, no row is read.
2. All rows are read and every cell is checked by itself.
3. Rows are checked against each other and against the database, by the rules below. All problems are reported, not the first.
4. Where there is no error, everything is written in one transaction. Otherwise, or when the import is stopped, nothing is.

A row that the database has under the same key is updated where it differs and left alone where it does not, so the same
delivery a second time changes nothing. An empty cell of an optional column empties what was there. Rows that a delivery does not
bring stay as they are: nothing is deleted by leaving it out.
`;
