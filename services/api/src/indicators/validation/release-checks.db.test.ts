import { afterAll, beforeAll, expect, it } from "vitest";
import type { Viewer } from "../../access/viewer.ts";
import { publishRelease } from "../../statistics/releases/publish/publish-release.ts";
import { openTestGraph, TEST_CELL_KEY_SECRET, type TestGraph } from "../../testing/graph.ts";
import { answered } from "../../testing/listed.ts";
import { globalId } from "../../testing/people-routes.ts";
import { ANNA, BEA, CARL, seedPeople, uuid, VIEWERS } from "../../testing/people-rows.ts";
import { VALIDATION_RULES } from "./catalogue.ts";

const AGAIN = uuid(98);
const IN_ESPOO = uuid(99);

let graph: TestGraph;
let code: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
  await graph.owner.query(
    `insert into participation (participant_id, id, organisation_code, external_ref, city_code, project_code, entry_date)
     values ($1, $2, 'OMNIA', 'AGAIN', '853', 'S21969', '2022-01-10'), ($1, $3, 'ESPOO', 'IN-ESPOO', '049', 'S21969', '2022-02-10')`,
    [BEA.id, AGAIN, IN_ESPOO],
  );
  code = await publishRelease({
    database: graph.settings,
    cellKeySecret: TEST_CELL_KEY_SECRET,
    asOf: "2022-10-31",
    publishedBy: "test",
    role: "OWNER",
  });
});
afterAll(() => graph.close());

interface Check {
  readonly rule: string;
  readonly result: string;
  readonly offending: number | null;
  readonly records: {
    readonly totalCount: number;
    readonly edges: { readonly node: { readonly id: string } }[];
  } | null;
}

async function checks(viewer: Viewer, fields: string): Promise<Map<string, Check>> {
  const document = `{ checks: releaseChecks { rule ${fields} } }`;
  const { checks: found } = await answered<{ checks: Check[] }>(graph, document, { viewer });
  return new Map(found.map((check) => [check.rule, check]));
}

/** Rules that something in a viewer's scope breaks, with how much. */
async function offending(viewer: Viewer): Promise<Record<string, number | null>> {
  const found = [...(await checks(viewer, "offending")).values()];
  return Object.fromEntries(
    found.filter((check) => check.offending !== 0).map((check) => [check.rule, check.offending]),
  );
}

const participation = (person: string, id: string) => globalId("Participation", `${person}.${id}`);
const recordsOf = async (viewer: Viewer, rule: string) => {
  const found = await checks(viewer, "records(first: 10) { totalCount edges { node { id } } }");
  const page = found.get(rule)?.records;
  expect(page?.totalCount).toBe(page?.edges.length);
  return page?.edges.map(({ node }) => node.id);
};
const BROKEN = ["V01", "V04", "V09", "V10"];
const AGGREGATE = VALIDATION_RULES.filter(({ level }) => level === "AGGREGATE").map(({ id }) => id);
const nulls = (rules: readonly string[]) => Object.fromEntries(rules.map((rule) => [rule, null]));

it("tells everybody with a credential what each rule found", async () => {
  for (const viewer of [VIEWERS.admin, VIEWERS.stranger]) {
    const found = [...(await checks(viewer, "result")).values()];
    expect(found.map(({ rule }) => rule)).toEqual(VALIDATION_RULES.map(({ id }) => id));
    expect(found.filter(({ result }) => result === "FAILED").map(({ rule }) => rule)).toEqual(BROKEN);
    expect(found.filter(({ result }) => result === "NOT_COMPUTABLE").map(({ rule }) => rule)).toEqual(["V30"]);
  }
});

it("refuses visitors without a credential", async () => {
  const { data, errors = [] } = await graph.ask("{ releaseChecks { rule } }");
  expect(data).toEqual({ releaseChecks: null });
  expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["UNAUTHENTICATED"]);
});

it("explains every rule in three languages", async () => {
  const words =
    "fi: title(lang: FI) sv: title(lang: SV) en: title(lang: EN) fiWhy: explanation(lang: FI) svWhy: explanation(lang: SV) enWhy: explanation(lang: EN)";
  for (const { rule: _rule, ...texts } of (await checks(VIEWERS.admin, words)).values()) {
    expect(new Set(Object.values(texts)).size).toBe(6);
    expect(Object.values(texts).every((text) => typeof text === "string" && text.trim() !== "")).toBe(true);
  }
});

it("counts offending records in the own scope alone", async () => {
  expect(await offending(VIEWERS.analyst)).toEqual({ V01: 1, V10: 1, ...nulls(AGGREGATE) });
  expect(await offending(VIEWERS.steward)).toEqual({ V04: 1, V09: 1, ...nulls(AGGREGATE) });
  expect(await offending(VIEWERS.partner)).toEqual({ V01: 1, V04: 1, V10: 1, ...nulls(AGGREGATE) });
  expect(await offending(VIEWERS.stranger)).toEqual(nulls(AGGREGATE));
  expect(await offending(VIEWERS.coordinator)).toEqual({ V01: 1, V09: 1, V10: 1, V30: null });
});

it("counts nothing for who has no exact figures", async () => {
  expect(await offending(VIEWERS.admin)).toEqual(nulls(VALIDATION_RULES.map(({ id }) => id)));
});

it("audits the counts with what was asked, and the results alone not", async () => {
  const audited = async () =>
    (await graph.owner.query("select from audit_event where action = 'READ_EXACT'")).rowCount ?? 0;
  const before = await audited();
  await checks(VIEWERS.analyst, "result");
  expect(await audited()).toBe(before);
  await checks(VIEWERS.analyst, "offending");
  expect(await audited()).toBe(before + 1);
});

it("lists the participations of offending records in the own scope alone", async () => {
  const inTurku = [participation(BEA.id, BEA.inTurku), participation(BEA.id, AGAIN)];
  expect(await recordsOf(VIEWERS.analyst, "V01")).toEqual(inTurku);
  expect(await recordsOf(VIEWERS.analyst, "V09")).toEqual([]);
  expect(await recordsOf(VIEWERS.partner, "V01")).toEqual(inTurku);
  expect(await recordsOf(VIEWERS.partner, "V04")).toEqual([participation(ANNA.id, ANNA.inEspoo)]);
  expect(await recordsOf(VIEWERS.steward, "V01")).toEqual([]); // the record is Turku's, though Bea came to Espoo later
  expect(await recordsOf(VIEWERS.steward, "V09")).toEqual([participation(CARL.id, CARL.inEspoo)]);
  expect(await recordsOf(VIEWERS.stranger, "V01")).toEqual([]);
});

it("lists them in pages", async () => {
  const page = async (after = "") => {
    const { releaseChecks } = await answered<{
      releaseChecks: {
        rule: string;
        records: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }[];
    }>(
      graph,
      `{ releaseChecks { rule records(first: 1${after}) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }`,
      {
        viewer: VIEWERS.analyst,
      },
    );
    return releaseChecks.find(({ rule }) => rule === "V01")?.records;
  };
  const first = await page();
  expect(first).toMatchObject({
    edges: [{ node: { id: participation(BEA.id, BEA.inTurku) } }],
    pageInfo: { hasNextPage: true },
  });
  const last = await page(`, after: ${JSON.stringify(first?.pageInfo.endCursor)}`);
  expect(last).toMatchObject({
    edges: [{ node: { id: participation(BEA.id, AGAIN) } }],
    pageInfo: { hasNextPage: false },
  });
});

it.each(["admin", "coordinator"] as const)("refuses %s the records", async (name) => {
  const { errors = [] } = await graph.ask("{ releaseChecks { rule records(first: 1) { totalCount } } }", {
    viewer: VIEWERS[name],
  });
  expect(new Set(errors.map(({ extensions }) => extensions?.["code"]))).toEqual(new Set(["FORBIDDEN"]));
});

it("counts failed comparisons for a coordinator, of the own projects alone", async () => {
  const failed = ["S21969", "S21375", null].map((project) => ({
    project,
    gender: "_T",
    comparison: "CO02 <= CO01",
    left: 2,
    right: 1,
  }));
  await graph.owner.query("update statistics.release_check set passed = false, detail = $1 where rule = 'V22'", [
    JSON.stringify({ failed }),
  ]);
  expect((await checks(VIEWERS.coordinator, "offending")).get("V22")?.offending).toBe(1);
  expect((await checks(VIEWERS.analyst, "offending")).get("V22")?.offending).toBeNull();
});

it("answers the same of a release by its code, and nothing of one that does not exist or was withdrawn", async () => {
  const document = `{ byCode: releaseChecks(release: "${code}") { rule result } current: releaseChecks { rule result }
    release(code: "${code}") { checks { rule result } } none: releaseChecks(release: "1999-01-01") { rule } }`;
  const { byCode, current, release, none } = await answered<Record<string, unknown>>(graph, document, {
    viewer: VIEWERS.analyst,
  });
  expect(byCode).toEqual(current);
  expect(release).toEqual({ checks: current });
  expect(none).toBeNull();
  await graph.owner.query("update release set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'x'");
  expect(await answered(graph, document, { viewer: VIEWERS.analyst })).toEqual({
    byCode: null,
    current: null,
    release: { checks: null },
    none: null,
  });
});
