import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "./service-process.ts";
import { WORKED_EXAMPLE } from "./worked-example.ts";

const dataFolder = newDataFolder();
let service: ServiceProcess;
beforeAll(async () => {
  service = await ServiceProcess.start(dataFolder);
});
afterAll(async () => {
  await service.end();
  rmSync(dataFolder, { recursive: true, force: true });
});

interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** Every node of a list, page by page. */
async function walk<Node>(field: string, query: string, key: string): Promise<{ nodes: Node[]; totalCount: number }> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const data: Record<string, Page<Node>> = await service.data(query, key, { after });
    const page = data[field];
    if (!page) throw new Error(`${field} was not answered`);
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return { nodes, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

describe("with the printed keys", () => {
  it("the public lists pathways and support practices in Swedish", async () => {
    const query = `{ pathways(first: 100) { edges { node { title(lang: SV) kind { label(lang: SV) } provider { title(lang: SV) } } } }
      supportPractices(first: 100) { edges { node { title(lang: SV) forWhom(lang: SV) } } } }`;
    const data = await service.data<Record<"pathways" | "supportPractices", Page<{ title: string }>>>(query);
    expect(data.pathways.edges.map(({ node }) => node.title)).toContain("Digitalents-studier");
    expect(data.supportPractices.edges.map(({ node }) => node.title)).toContain("Socialt stöd i gemenskapen");
  });

  const PARTICIPANTS = `query Participants($after: String) { participants(first: 20, after: $after) { totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id city { code } enrolments { city { code } pathway { title(lang: SV) provider { title } } } } } } }`;
  type Participant = {
    id: string;
    city: { code: string };
    enrolments: { city: { code: string }; pathway: { title: string } }[];
  };

  it("the analyst of Turku pages through all of Turku and nobody else", async () => {
    const { nodes, totalCount } = await walk<Participant>("participants", PARTICIPANTS, "analyst:853");
    expect(nodes.length).toBe(totalCount);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    const cities = nodes.flatMap(({ city, enrolments }) => [
      city.code,
      ...enrolments.map((enrolment) => enrolment.city.code),
    ]);
    expect([...new Set(cities)]).toEqual(["853"]);
    expect(nodes.some(({ enrolments }) => enrolments[0]?.pathway.title)).toBe(true);
  });

  it("the same key gets nothing of Espoo by any route", async () => {
    const espoo = await walk<Participant>("participants", PARTICIPANTS, "analyst:049");
    const ids = espoo.nodes.slice(0, 5).map(({ id }) => id);
    const query = `query ($ids: [ID!]!, $id: ID!) {
      nodes(ids: $ids) { id } node(id: $id) { id ... on Participant { enrolments { id } } }
      participants(first: 1, filter: { city: "049" }) { totalCount edges { cursor } }
      participations(first: 1, filter: { city: "049" }) { totalCount edges { cursor } }
      enrolments(first: 1, filter: { city: "049" }) { totalCount edges { cursor } }
      city(code: "049") { participants(first: 1) { totalCount edges { cursor } } } }`;
    const nothing = { totalCount: 0, edges: [] };
    expect(await service.data(query, "analyst:853", { ids, id: ids[0] })).toEqual({
      nodes: ids.map(() => null),
      node: null,
      participants: nothing,
      participations: nothing,
      enrolments: nothing,
      city: { participants: nothing },
    });
  });

  it("the admin reads who asked, and the answer is nowhere in it", async () => {
    await service.ask("query TurkuAsks { participants(first: 1) { edges { node { id } } } }", "analyst:853");
    const query = `{ auditEvents(first: 5, filter: { operation: "TurkuAsks" }) {
      edges { node { role action subject operation requestId } } } }`;
    const { auditEvents } = await service.data<{ auditEvents: Page<{ subject: string }> }>(query, "admin");
    expect(auditEvents.edges).toHaveLength(1);
    expect(auditEvents.edges[0]?.node).toMatchObject({
      role: "ANALYST",
      action: "READ_PEOPLE",
      operation: "TurkuAsks",
    });
    expect(JSON.parse(auditEvents.edges[0]?.node.subject ?? "{}")).toEqual({
      document: expect.stringContaining("query TurkuAsks"),
      variables: {},
    });
  });
});

describe("worked example A", () => {
  it("reads back as the thirteen episodes that were delivered, with a steward's key", async () => {
    const query = `query Example($after: String) { participations(first: 5, after: $after, filter: { project: "EXAMPLE-A" }) { totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { participant { id gender { code } } city { code } entryDate exitDate labourStatus { code } unemployedSince inEducation
        educationLevel { code }
        sensitiveAnswers(reason: "Checking the worked example") {
          migrantOrMinority { code } disability { code } otherDisadvantaged { code } }
        events { type { code } occurredOn } followUps { kind { code } outcome { code } improved } } } } }`;
    const { nodes } = await walk<Episode>("participations", query, "steward:example-a");
    expect(nodes.map(toLine).sort()).toEqual([...WORKED_EXAMPLE].sort());
    expect(new Set(nodes.map(({ participant }) => participant?.id)).size).toBe(12);
  });
});

type Code = { readonly code: string } | null;
interface Episode {
  readonly participant: { readonly id: string; readonly gender: Code } | null;
  readonly city: Code;
  readonly entryDate: string;
  readonly exitDate: string | null;
  readonly labourStatus: Code;
  readonly unemployedSince: string | null;
  readonly inEducation: boolean | null;
  readonly educationLevel: Code;
  readonly sensitiveAnswers: Readonly<Record<"migrantOrMinority" | "disability" | "otherDisadvantaged", Code>>;
  readonly events: readonly { readonly type: Code; readonly occurredOn: string }[];
  readonly followUps: readonly { readonly outcome: Code; readonly improved: boolean | null }[];
}

/** One episode in the columns of the example's table. */
function toLine({ participant, sensitiveAnswers, events, followUps, ...row }: Episode): string {
  const { migrantOrMinority, disability, otherDisadvantaged } = sensitiveAnswers;
  const [followUp] = followUps;
  const improved =
    followUp?.improved === null || followUp === undefined ? "" : `, improved ${followUp.improved ? "Y" : "N"}`;
  return [
    participant?.gender?.code,
    row.city?.code,
    row.entryDate,
    row.exitDate ?? "-",
    row.labourStatus?.code,
    row.unemployedSince ?? "-",
    row.inEducation ? "Y" : "N",
    row.educationLevel?.code ?? "-",
    ...[migrantOrMinority, disability, otherDisadvantaged].map((answer) => answer?.code),
    events.map(({ type, occurredOn }) => `${occurredOn} ${type?.code}`).join("; ") || "-",
    followUp ? `${followUp.outcome?.code}${improved}` : "-",
  ].join(" | ");
}
