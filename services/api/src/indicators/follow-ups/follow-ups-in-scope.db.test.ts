import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "../../access/viewer.ts";
import { openTestGraph, type TestGraph } from "../../testing/graph.ts";
import { answered } from "../../testing/listed.ts";
import { globalId } from "../../testing/people-routes.ts";
import { ANNA, CARL, seedPeople, uuid, VIEWERS } from "../../testing/people-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
});
afterAll(() => graph.close());

const FIELDS = "city { code } organisation { code } kind { code } due known notReached overdue upcoming coverage";

interface Row {
  readonly city: { readonly code: string };
  readonly organisation: { readonly code: string };
  readonly kind: { readonly code: string };
  readonly [count: string]: unknown;
}

/** Rows as `city organisation kind: due known notReached overdue upcoming coverage`. */
async function coverage(viewer: Viewer, args = ""): Promise<string[]> {
  const document = `{ rows: followUpCoverage${args && `(${args})`} { ${FIELDS} } }`;
  const { rows } = await answered<{ rows: Row[] }>(graph, document, { viewer });
  return rows.map(({ city, organisation, kind, due, known, notReached, overdue, upcoming, coverage: share }) =>
    [`${city.code} ${organisation.code} ${kind.code}:`, due, known, notReached, overdue, upcoming, share].join(" "),
  );
}

const codesOf = async (document: string, viewer: Viewer) => {
  const { errors = [] } = await graph.ask(document, { viewer });
  return errors.map(({ extensions }) => extensions?.["code"]);
};

// Both left on 30 September 2021 and worked the day after; Carl was asked about the six months long before they were over.
const IN_TURKU = ["853 TURKU LEAVING: 1 1 0 0 0 1", "853 TURKU SIX_MONTHS: 1 0 0 1 0 0"];
const IN_ESPOO = ["049 ESPOO LEAVING: 1 1 0 0 0 1", "049 ESPOO SIX_MONTHS: 1 0 0 1 0 0"];

describe("coverage", () => {
  it("tells an analyst of the own city", async () => {
    expect(await coverage(VIEWERS.analyst)).toEqual(IN_TURKU);
  });

  it("tells a steward of the own city", async () => {
    expect(await coverage(VIEWERS.steward)).toEqual(IN_ESPOO);
  });

  it("tells a coordinator of every city of the project", async () => {
    expect(await coverage(VIEWERS.coordinator)).toEqual([...IN_ESPOO, ...IN_TURKU]);
  });

  it("tells a coordinator nothing of another project", async () => {
    expect(await coverage(VIEWERS.coordinator, 'project: "S21375"')).toEqual([]);
  });

  it("tells a partner of those it reported, who all take part", async () => {
    expect(await coverage(VIEWERS.partner)).toEqual([]);
  });

  it("tells an analyst of a city without people nothing", async () => {
    expect(await coverage(VIEWERS.stranger)).toEqual([]);
  });

  it("counts one kind where one is asked for", async () => {
    expect(await coverage(VIEWERS.analyst, "kind: LEAVING")).toEqual(IN_TURKU.slice(0, 1));
  });

  it("counts what is due later as upcoming, unless it is known", async () => {
    expect(await coverage(VIEWERS.analyst, 'asOf: "2021-10-15"')).toEqual([
      "853 TURKU LEAVING: 0 0 0 0 0 ",
      "853 TURKU SIX_MONTHS: 0 0 0 0 1 ",
    ]);
  });

  it("counts nothing before the exit", async () => {
    expect(await coverage(VIEWERS.analyst, 'asOf: "2021-09-29"')).toEqual([]);
  });

  it("refuses a day that is still to come", async () => {
    expect(await codesOf('{ followUpCoverage(asOf: "2190-01-01") { due } }', VIEWERS.analyst)).toEqual([
      "BAD_USER_INPUT",
    ]);
  });

  it.each([
    ["public", "UNAUTHENTICATED"],
    ["admin", "FORBIDDEN"],
  ] as const)("refuses %s with %s", async (name, code) => {
    expect(await codesOf("{ followUpCoverage { due } }", VIEWERS[name])).toEqual([code]);
  });

  it("is audited with what was asked", async () => {
    await coverage(VIEWERS.steward, "kind: SIX_MONTHS");
    const { rows } = await graph.owner.query<{ action: string; role: string; subject: { document: string } }>(
      "select action, role, subject from audit_event order by id desc limit 1",
    );
    expect(rows[0]).toMatchObject({ action: "READ_EXACT", role: "STEWARD" });
    expect(rows[0]?.subject.document).toContain("kind: SIX_MONTHS");
  });
});

describe("the overdue ones", () => {
  const overdue = async (viewer: Viewer, kind = "SIX_MONTHS") => {
    const document = `{ page: followUpsOverdue(first: 10, kind: ${kind}) { totalCount edges { node { id } } } }`;
    const { page } = await answered<{ page: { totalCount: number; edges: { node: { id: string } }[] } }>(
      graph,
      document,
      {
        viewer,
      },
    );
    const ids = page.edges.map(({ node }) => node.id);
    expect(page.totalCount).toBe(ids.length);
    return ids;
  };
  const participation = (person: string, id: string) => globalId("Participation", `${person}.${id}`);

  it("are listed for those who may read the rows, in their scope", async () => {
    expect(await overdue(VIEWERS.analyst)).toEqual([participation(ANNA.id, ANNA.inTurku)]);
    expect(await overdue(VIEWERS.steward)).toEqual([participation(CARL.id, CARL.inEspoo)]);
    expect(await overdue(VIEWERS.partner)).toEqual([]);
    expect(await overdue(VIEWERS.stranger)).toEqual([]);
  });

  it("are none where the situation is known", async () => {
    expect(await overdue(VIEWERS.analyst, "LEAVING")).toEqual([]);
  });

  it("are in nobody's list where record and last participation belong to two cities", async () => {
    await graph.owner.query(
      `insert into participation (participant_id, id, organisation_code, external_ref, city_code, project_code, entry_date, exit_date)
       values ($1, $2, 'ESPOO', 'AGAIN', '049', 'S21969', '2022-01-10', '2022-01-31')`,
      [ANNA.id, uuid(99)],
    );
    expect(await overdue(VIEWERS.analyst)).toEqual([]);
    expect(await overdue(VIEWERS.steward)).toEqual([participation(CARL.id, CARL.inEspoo)]);
  });

  it.each([
    ["public", "UNAUTHENTICATED"],
    ["admin", "FORBIDDEN"],
    ["coordinator", "FORBIDDEN"],
  ] as const)("are refused to %s with %s", async (name, code) => {
    expect(await codesOf("{ followUpsOverdue(first: 1, kind: LEAVING) { totalCount } }", VIEWERS[name])).toEqual([
      code,
    ]);
  });
});
