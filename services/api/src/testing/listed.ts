import type { Viewer } from "../access/viewer.ts";
import type { Asked, TestGraph } from "./graph.ts";

type Node = { readonly code: string } & Readonly<Record<string, unknown>>;

/** Codes that a root list answers, such as `cities(first: 10)`; an error of the graph fails the test. */
export async function listed(graph: TestGraph, list: string, viewer?: Viewer): Promise<string[]> {
  return (await nodesOf(graph, list, "code", viewer)).map(({ code }) => code);
}

/** A relation as pairs of codes, such as `P1 853` for a pathway and its city, sorted. */
export async function links(graph: TestGraph, list: string, relation: string, viewer?: Viewer): Promise<string[]> {
  const nodes = await nodesOf(graph, `${list}(first: 100)`, `code ${relation} { code }`, viewer);
  return nodes
    .flatMap((node) => [node[relation]].flat().flatMap((other) => (isNode(other) ? `${node.code} ${other.code}` : [])))
    .sort();
}

/** The same relation, seen from the other end. */
export const turned = (pairs: readonly string[]) => pairs.map((pair) => pair.split(" ").reverse().join(" ")).sort();

/** The data of an answer without errors; an error of the graph fails the test. */
export async function answered<Data>(graph: TestGraph, document: string, asked?: Asked): Promise<Data> {
  const { data, errors } = await graph.ask(document, asked);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
}

async function nodesOf(graph: TestGraph, list: string, selection: string, viewer?: Viewer): Promise<readonly Node[]> {
  const document = `{ list: ${list} { edges { node { ${selection} } } } }`;
  const { list: page } = await answered<{ list: { edges: { node: Node }[] } }>(graph, document, viewer && { viewer });
  return page.edges.map(({ node }) => node);
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "code" in value;
