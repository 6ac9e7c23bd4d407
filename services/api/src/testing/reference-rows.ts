import type pg from "pg";

/** A row with its texts: every text tells its row, its column and its language. */
const told = (columns: Readonly<Record<string, unknown>> & { readonly code: string }, ...texts: readonly string[]) => ({
  ...Object.fromEntries(
    texts.flatMap((text) => ["fi", "sv", "en"].map((lang) => [`${text}_${lang}`, `${columns.code} ${text} ${lang}`])),
  ),
  ...columns,
});

const organisation = (code: string, kind: string, columns: object = {}) => told({ code, kind, ...columns }, "title");
const project = (code: string, starts_on: string, ends_on: string) =>
  told({ code, programme: "ESF 2014-2020", starts_on, ends_on }, "title", "description");
const pathway = (code: string, kind_code: string, provider_code: string, columns: object) =>
  told({ code, kind_list: "pathway-kind", kind_code, provider_code, ...columns }, "title", "description");
const practice = (code: string, kind_code: string, owner_code: string) =>
  told(
    { code, kind_list: "support-practice-kind", kind_code, owner_code },
    ...["title", "for_whom", "method", "delivered_by", "requirements", "results", "transferability"],
  );
const need = (code: string, columns: object) => told({ code, ...columns }, "source");
const pairs = (left: string, right: string, words: string) =>
  words.split(", ").map((pair) => ({ [left]: pair.split(" ")[0], [right]: pair.split(" ")[1] }));
const inS2 = { project_code: "S2" };
const ofE1 = { evaluation_code: "E1" };

const REFERENCES = {
  city: ["049", "091", "853"].map((code) => told({ code }, "title")),
  organisation: [
    organisation("TURKU", "CITY", { city_code: "853", business_id: "0204819-8" }),
    organisation("TURKU-JOBS", "CITY", { city_code: "853", parent_code: "TURKU" }),
    organisation("ESPOO", "CITY", { city_code: "049" }),
    organisation("UAS", "UAS"),
  ],
  project: [project("S1", "2018-09-01", "2019-12-31"), project("S2", "2020-04-01", "2022-05-31")],
  project_partner: [
    { project_code: "S1", organisation_code: "ESPOO", role: "LEAD" },
    { project_code: "S1", organisation_code: "TURKU", role: "PARTNER" },
    { project_code: "S2", organisation_code: "TURKU", role: "LEAD" },
    { project_code: "S2", organisation_code: "UAS", role: "PARTNER" },
  ],
  work_package: [
    told({ code: "W2", ...inS2, position: 1 }, "title", "aim", "task"),
    told({ code: "W1", ...inS2, position: 2 }, "title", "aim"),
  ],
  target: [
    told(
      { code: "T1", ...inS2, position: 1, kind: "COUNT", value: 40, approximate: true, work_package_code: "W1" },
      "title",
      "description",
    ),
    told({ code: "T2", ...inS2, position: 2, kind: "DONE", approximate: false }, "title", "description"),
  ],
  competence: [
    told({ code: "CLOUD", esco_uri: "http://data.europa.eu/esco/skill/1" }, "title", "description"),
    told({ code: "WEB" }, "title"),
  ],
  competence_need: [
    need("N1", { ...inS2, competence_code: "WEB", city_code: "853", strength: "STRONG", observed_on: "2020-06-01" }),
    need("N2", {
      ...inS2,
      competence_code: "CLOUD",
      city_code: "049",
      strength: "EMERGING",
      observed_on: "2020-09-01",
    }),
    need("N3", {
      project_code: "S1",
      competence_code: "WEB",
      city_code: "853",
      strength: "STEADY",
      observed_on: "2019-03-01",
    }),
  ],
  pathway: [
    pathway("P1", "STUDIES", "UAS", { starts_on: "2020-08-01", ends_on: "2021-05-31", credits_planned: "27.5" }),
    pathway("P2", "WORK_TRIAL", "TURKU", { starts_on: "2021-01-01" }),
    pathway("P3", "STUDIES", "UAS", { starts_on: "2021-01-01", ends_on: "2021-12-31" }),
  ],
  pathway_city: pairs("pathway_code", "city_code", "P1 853, P1 049, P2 853, P3 049"),
  pathway_competence: pairs("pathway_code", "competence_code", "P1 WEB, P1 CLOUD, P2 WEB"),
  support_practice: [practice("SOCIAL", "SOCIAL_SUPPORT", "TURKU"), practice("NET", "NETWORK", "UAS")],
  support_practice_city: pairs("support_practice_code", "city_code", "SOCIAL 853, NET 853, NET 049"),
  support_practice_pathway: pairs("support_practice_code", "pathway_code", "SOCIAL P1, SOCIAL P2, NET P1"),
  collaboration: [
    told(
      {
        code: "CO1",
        ...inS2,
        work_package_code: "W1",
        pathway_code: "P1",
        starts_on: "2020-09-01",
        ends_on: "2020-12-31",
      },
      ...["title", "description"],
    ),
    told({ code: "CO2", ...inS2, support_practice_code: "SOCIAL", starts_on: "2021-01-01" }, "title", "description"),
  ],
  collaboration_organisation: pairs("collaboration_code", "organisation_code", "CO1 TURKU, CO1 UAS, CO2 TURKU"),
  evaluation: [
    told({ code: "E1", ...inS2, organisation_code: "UAS", starts_on: "2020-05-01" }, "title", "question", "method"),
    told(
      { code: "E2", project_code: "S1", organisation_code: "ESPOO", starts_on: "2019-01-01", ends_on: "2019-12-31" },
      ...["title", "question", "method"],
    ),
  ],
  evidence: [
    told({ code: "EV1", ...ofE1, kind: "INTERVIEW", collected_on: "2020-10-01" }, "title", "summary"),
    told({ code: "EV2", ...ofE1, kind: "SURVEY", collected_on: "2021-10-01" }, "title", "summary"),
  ],
  finding: [
    told({ code: "F1", ...ofE1, found_on: "2021-01-15" }, "title", "statement"),
    told({ code: "F2", evaluation_code: "E2", found_on: "2019-12-15" }, "title", "statement"),
  ],
  decision: [
    told({ code: "D1", finding_code: "F1", outcome: "CONTINUE", decided_on: "2021-02-01" }, "title", "description"),
    told({ code: "D2", finding_code: "F2", outcome: "PENDING", decided_on: "2019-12-20" }, "title", "description"),
  ],
  dissemination: [
    told({ code: "DI1", ...inS2, held_on: "2021-11-01" }, "title", "description", "audience"),
    told({ code: "DI2", ...inS2, held_on: "2020-11-01" }, "title", "description", "audience"),
    told({ code: "DI3", project_code: "S1", held_on: "2019-11-01" }, "title", "description", "audience"),
  ],
};

/** Every closed list, as the database's enums have it, and two codes of each open one. */
const CODE_LISTS = `
  with named as (
    select replace(typname, '_', '-') as list, enumlabel as code, enumsortorder as place from pg_enum join pg_type t on t.oid = enumtypid
    union all values ('pathway-kind', 'STUDIES', 1), ('pathway-kind', 'WORK_TRIAL', 2),
      ('support-practice-kind', 'SOCIAL_SUPPORT', 1), ('support-practice-kind', 'NETWORK', 2)),
  lists as (
    insert into code_list select distinct list, list || ' fi', list || ' sv', list || ' en', 'on fi', 'on sv', 'on en' from named)
  insert into code select list, code, row_number() over (partition by list order by place), code || ' fi', code || ' sv', code || ' en' from named`;

/** Fills a test database, as its owner, with two made-up projects and everything around them but people. */
export async function seedReferenceRows(owner: pg.Client): Promise<void> {
  await owner.query(CODE_LISTS);
  for (const [table, rows] of Object.entries(REFERENCES)) {
    await owner.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
}
