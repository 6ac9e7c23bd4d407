import { isEnumType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { schema } from "../graph/schema.ts";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { answered, listed } from "../testing/listed.ts";
import { seedReferenceRows } from "../testing/reference-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedReferenceRows(graph.owner);
});
afterAll(() => graph.close());

it("answers the words of a code in three languages", async () => {
  const { data } = await graph.ask(`{ organisation(code: "UAS") { kind {
    code position fi: label sv: label(lang: SV) en: label(lang: EN) description list { code title(lang: SV) description(lang: EN) }
  } } }`);
  expect(data?.["organisation"]).toEqual({
    kind: {
      code: "UAS",
      position: 2,
      fi: "UAS fi",
      sv: "UAS sv",
      en: "UAS en",
      description: null,
      list: { code: "organisation-kind", title: "organisation-kind sv", description: "on en" },
    },
  });
});

it("lists the codes of a list in the order of presentation", async () => {
  const { data } = await graph.ask(`{ codeList(code: "target-kind") { codes { code position list { code } } } }`);
  expect(data?.["codeList"]).toEqual({
    codes: [
      { code: "COUNT", position: 1, list: { code: "target-kind" } },
      { code: "DONE", position: 2, list: { code: "target-kind" } },
    ],
  });
});

it("finds the lists that hold a code", async () => {
  expect(await listed(graph, `codeLists(first: 100, filter: { holding: "PARTNER" })`)).toEqual([
    "partner-role",
    "role",
  ]);
});

it("offers in every enum exactly the codes of its list", async () => {
  const { rows } = await graph.owner.query<{ list: string; codes: string[] }>(
    "select list_code as list, array_agg(code order by code) as codes from code where list_code not in ('role', 'audit-action') group by list_code",
  );
  const closed = rows.filter(({ list }) => !["pathway-kind", "support-practice-kind"].includes(list));
  expect(closed).toHaveLength(19);
  for (const { list, codes } of closed) {
    const values = schema.getType(enumOf(list));
    expect([
      list,
      isEnumType(values) &&
        values
          .getValues()
          .map(({ name }) => name)
          .sort(),
    ]).toEqual([list, codes]);
  }
});

const enumOf = (list: string) => list.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

it("reads the codes of all rows and columns of a list in one statement", async () => {
  await answered(
    graph,
    `{ targets(first: 10) { edges { node {
    kind { label } project { partners { role { label } organisation { kind { label } } } }
  } } } }`,
  );
  const ofCodes = graph.statements().filter((sql) => sql.includes('"public"."code"'));
  expect(ofCodes).toHaveLength(1);
});

it("says which list to import where a code has no words yet", async () => {
  await graph.owner.query("delete from code where list_code = 'need-strength' and code = 'STRONG'");
  const { data, errors } = await graph.ask(
    `{ competenceNeed(code: "N1") { code strength { label } } project(code: "S1") { code } }`,
  );
  expect(data).toEqual({ competenceNeed: null, project: { code: "S1" } });
  expect(errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
  expect(graph.logged().join()).toContain("The code list need-strength lacks STRONG");
});
