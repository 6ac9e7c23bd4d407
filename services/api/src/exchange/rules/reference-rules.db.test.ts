import { afterAll, beforeAll, expect, it } from "vitest";
import { type Files, references } from "../testing/deliveries.ts";
import { complaints, openTestExchange, type TestExchange } from "../testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
  await exchange.deliver(references());
});
afterAll(() => exchange.close());

const facts: readonly (readonly [fact: string, files: Files, complaints: readonly string[]])[] = [
  [
    "LANGUAGES: optional words come in all languages or in none",
    { "competences.csv": [{ description_sv: "" }], "work_packages.csv": [{ task_fi: "", task_sv: "", task_en: "" }] },
    ["LANGUAGES error competences.csv description_fi 2"],
  ],
  [
    "REQUIRED: required words come in all languages",
    { "cities.csv": [{ title_sv: " " }] },
    ["REQUIRED error cities.csv title_sv 2"],
  ],
  [
    "PERIOD: nothing ends before it begins",
    {
      "projects.csv": [{ ends_on: "2018-12-31" }],
      "pathways.csv": [{ ends_on: "2019-08-31" }],
      "collaborations.csv": [{ ends_on: "2019-01-31" }],
      "evaluations.csv": [{ ends_on: "2019-12-31" }],
    },
    ["collaborations", "evaluations", "pathways", "projects"].map((name) => `PERIOD error ${name}.csv ends_on 2`),
  ],
  [
    "ORGANISATION_TREE: an organisation is no part of its own parts",
    {
      "organisations.csv": [
        { parent_code: "SELF", code: "SELF", business_id: "" },
        { parent_code: "B", code: "A", business_id: "" },
        { parent_code: "A", code: "B", business_id: "" },
        { parent_code: "B", code: "C", business_id: "" },
      ],
    },
    [2, 3, 4].map((line) => `ORGANISATION_TREE error organisations.csv parent_code ${line}`),
  ],
  [
    "UNIQUE: no two organisations share a business id",
    { "organisations.csv": [{ code: "OTHER" }] },
    ["UNIQUE error organisations.csv business_id 2"],
  ],
  [
    "UNIQUE: no two targets share a place",
    {
      "targets.csv": [
        { code: "T-1", position: "7" },
        { code: "T-2", position: "7" },
      ],
    },
    ["UNIQUE error targets.csv position 2", "UNIQUE error targets.csv position 3"],
  ],
  [
    "TARGET_VALUE: what is counted has a number, and nothing else",
    { "targets.csv": [{ value: "" }, { code: "T-2", position: "2", kind: "DONE" }] },
    ["TARGET_VALUE error targets.csv value 2", "TARGET_VALUE error targets.csv value 3"],
  ],
  [
    "COLLABORATION_SUBJECT: a collaboration is about something",
    { "collaborations.csv": [{ work_package_code: "", pathway_code: "", support_practice_code: "" }] },
    ["COLLABORATION_SUBJECT error collaborations.csv work_package_code 2"],
  ],
  [
    "REFERENCE: a kind is a code of its own list",
    { "pathways.csv": [{ kind_code: "GUIDANCE" }] },
    ["REFERENCE error pathways.csv kind_code 2"],
  ],
  [
    "CODE: a coded value is a code of its closed list",
    { "organisations.csv": [{ kind: "city" }], "decisions.csv": [{ outcome: "MAYBE" }] },
    ["CODE error decisions.csv outcome 2", "CODE error organisations.csv kind 2"],
  ],
  [
    "FORMAT: a value has the form of its column",
    {
      "codes.csv": [{}, { code: "lower" }, { code: "OTHER", position: "0" }],
      "code_lists.csv": [{}, { code: "With Space" }],
      "competences.csv": [{ esco_uri: "http://example.org/skill/1" }],
      "projects.csv": [{ starts_on: "2019-02-29" }],
      "organisations.csv": [{ business_id: "1234567" }],
    },
    [
      "FORMAT error code_lists.csv code 3",
      "FORMAT error codes.csv code 3",
      "FORMAT error codes.csv position 4",
      "FORMAT error competences.csv esco_uri 2",
      "FORMAT error organisations.csv business_id 2",
      "FORMAT error projects.csv starts_on 2",
    ],
  ],
];

it.each(facts)("%s", async (_fact, files, expected) => {
  const report = await exchange.deliver(files, { dryRun: true });
  expect(complaints(report)).toEqual(expected);
});
