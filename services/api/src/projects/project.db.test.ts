import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { answered, links, listed, turned } from "../testing/listed.ts";
import { seedReferenceRows } from "../testing/reference-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedReferenceRows(graph.owner);
});
afterAll(() => graph.close());

it("tells everything about a project", async () => {
  const { data } = await graph.ask(`{ project(code: "S2") {
    code programme startsOn endsOn title description(lang: SV) partners { organisation { code } role { code label(lang: EN) } }
  } }`);
  expect(data?.["project"]).toEqual({
    code: "S2",
    programme: "ESF 2014-2020",
    startsOn: "2020-04-01",
    endsOn: "2022-05-31",
    title: "S2 title fi",
    description: "S2 description sv",
    partners: [
      { organisation: { code: "TURKU" }, role: { code: "LEAD", label: "LEAD en" } },
      { organisation: { code: "UAS" }, role: { code: "PARTNER", label: "PARTNER en" } },
    ],
  });
});

it("keeps its parts and promises in their own order", async () => {
  const { data } = await graph.ask(
    `{ project(code: "S2") { workPackages { code position } targets { code position } } }`,
  );
  expect(data?.["project"]).toEqual({
    workPackages: [
      { code: "W2", position: 1 },
      { code: "W1", position: 2 },
    ],
    targets: [
      { code: "T1", position: 1 },
      { code: "T2", position: 2 },
    ],
  });
});

it("tells a counted promise from one to be done", async () => {
  const { data } = await graph.ask(
    "{ targets(first: 9) { edges { node { kind { code } value approximate title(lang: EN) description workPackage { code } } } } }",
  );
  expect(data?.["targets"]).toEqual({
    edges: [
      { node: { ...texts("T1"), kind: { code: "COUNT" }, value: 40, approximate: true, workPackage: { code: "W1" } } },
      { node: { ...texts("T2"), kind: { code: "DONE" }, value: null, approximate: false, workPackage: null } },
    ],
  });
});

const texts = (code: string) => ({ title: `${code} title en`, description: `${code} description fi` });

it("says what a work package is to reach and whose task it is", async () => {
  const { data } = await graph.ask(
    `{ with: workPackage(code: "W2") { aim(lang: SV) task(lang: EN) } without: workPackage(code: "W1") { task } }`,
  );
  expect(data).toEqual({ with: { aim: "W2 aim sv", task: "W2 task en" }, without: { task: null } });
});

it.each([
  ["projects", 'organisation: "UAS"', ["S2"]],
  ["projects", 'programme: "ESF 2014-2020"', ["S1", "S2"]],
  ["projects", 'runningOn: "2019-12-31"', ["S1"]],
  ["projects", 'runningOn: "2020-01-01"', []],
  ["workPackages", 'project: "S2"', ["W1", "W2"]],
  ["workPackages", 'project: "S1"', []],
  ["targets", 'project: "S2"', ["T1", "T2"]],
  ["targets", 'workPackage: "W1"', ["T1"]],
  ["targets", "kind: DONE", ["T2"]],
])("narrows %s by %s", async (list, filter, codes) => {
  expect(await listed(graph, `${list}(first: 10, filter: { ${filter} })`)).toEqual(codes);
});

it("orders projects by their first day", async () => {
  expect(await listed(graph, "projects(first: 10, orderBy: STARTS_ON_DESC)")).toEqual(["S2", "S1"]);
});

interface ProjectWithPartners {
  readonly code: string;
  readonly partners: readonly { readonly organisation: { readonly code: string } }[];
}

it("shows the same partnerships from the organisation", async () => {
  const { projects } = await answered<{ projects: { edges: { node: ProjectWithPartners }[] } }>(
    graph,
    "{ projects(first: 9) { edges { node { code partners { organisation { code } } } } } }",
  );
  const pairs = projects.edges.flatMap(({ node }) =>
    node.partners.map(({ organisation }) => `${node.code} ${organisation.code}`),
  );
  expect(pairs).toHaveLength(4);
  expect(await links(graph, "organisations", "projects")).toEqual(turned(pairs));
});

it.each([
  ["projects", "workPackages", "project", "workPackages"],
  ["projects", "targets", "project", "targets"],
  ["projects", "competenceNeeds", "project", "competenceNeeds"],
  ["projects", "collaborations", "project", "collaborations"],
  ["projects", "evaluations", "project", "evaluations"],
  ["projects", "disseminations", "project", "disseminations"],
  ["workPackages", "targets", "workPackage", "targets"],
  ["workPackages", "collaborations", "workPackage", "collaborations"],
])("leads from %s to %s and back", async (list, relation, back, otherList) => {
  const pairs = await links(graph, list, relation);
  expect(pairs).not.toEqual([]);
  expect(await links(graph, otherList, back)).toEqual(turned(pairs));
});
