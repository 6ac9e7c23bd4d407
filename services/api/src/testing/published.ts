import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDemoData } from "@digipoint/demo-data";
import { PUBLIC_VIEWER, type Viewer } from "../access/viewer.ts";
import { importDelivery } from "../exchange/import-delivery.ts";
import type { Limits } from "../graph/limits.ts";
import { publishRelease } from "../statistics/releases/publish/publish-release.ts";
import { openTestGraph, TEST_CELL_KEY_SECRET } from "./graph.ts";
import { issueTestKey } from "./test-key.ts";

const EXAMPLES = fileURLToPath(new URL("../../../../examples/data/", import.meta.url));

/** Everything that the example data tell has happened by then. */
const AS_OF = "2022-10-31";
const PEOPLE = 1_000;

/** A whole service over the worked example and made-up people, imported like anybody's data, and published once. */
export async function openPublishedGraph(options: { limits?: Partial<Limits> } = {}) {
  const graph = await openTestGraph(options);
  const deliver = (source: string) =>
    importDelivery({
      database: graph.settings,
      source,
      recordKeySecret: "record keys of the tests, 32 letters",
      asOf: AS_OF,
    });
  const facts = ["digipoint", "synthetic"].map((name) => EXAMPLES + name);
  const folder = await mkdtemp(join(tmpdir(), "digipoint-published-"));
  try {
    await generateDemoData({ folder, factsFolders: facts, participants: PEOPLE, seed: 11 });
    for (const source of [...facts, `${EXAMPLES}worked-example`, folder]) await deliver(source);
  } finally {
    await rm(folder, { recursive: true });
  }
  const publish = () =>
    publishRelease({
      database: graph.settings,
      cellKeySecret: TEST_CELL_KEY_SECRET,
      asOf: AS_OF,
      publishedBy: "tests",
      role: "OWNER",
    });
  const keys = new Map<Viewer, string>();
  return {
    ...graph,
    /** Code of the release that is current at first. */
    release: await publish(),
    /** Publishes the same facts once more, as the next release. */
    publish,
    /** Reads a plain address; `viewer` gets a key of its own, PUBLIC sends none. */
    read: async (path: string, viewer: Viewer = PUBLIC_VIEWER, init: RequestInit = {}): Promise<Response> => {
      if (viewer.role !== "PUBLIC" && !keys.has(viewer)) keys.set(viewer, await issueTestKey(graph.owner, viewer));
      const key = keys.get(viewer);
      const headers = { ...(key && { authorization: `Bearer ${key}` }), ...(init.headers as Record<string, string>) };
      return graph.service.fetch(`http://test${path}`, { ...init, headers });
    },
  };
}

export type PublishedGraph = Awaited<ReturnType<typeof openPublishedGraph>>;

export const ASKERS = {
  public: PUBLIC_VIEWER,
  analyst: { ...PUBLIC_VIEWER, role: "ANALYST", cityCodes: ["853"] },
  admin: { ...PUBLIC_VIEWER, role: "ADMIN" },
  /** Coordinates the worked example. */
  example: { ...PUBLIC_VIEWER, role: "COORDINATOR", projectCodes: ["EXAMPLE-A"] },
} as const satisfies Record<string, Viewer>;
