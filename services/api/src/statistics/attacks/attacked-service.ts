import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDemoData } from "@digipoint/demo-data";
import { PUBLIC_VIEWER, type Viewer } from "../../access/viewer.ts";
import { importDelivery } from "../../exchange/import-delivery.ts";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import { openTestGraph, TEST_CELL_KEY_SECRET, type TestGraph } from "../../testing/graph.ts";
import { publishRelease } from "../releases/publish/publish-release.ts";
import { withhold } from "./withheld.ts";

const FACTS = fileURLToPath(new URL("../../../../../examples/data/", import.meta.url));
const RECORD_KEY_SECRET = "record keys of attacked people, 32 letters";
const UNLIMITED = 1e9;
/** Attacks are to fail by protection alone, so no limit stops them. */
const NO_LIMITS = {
  operationCost: UNLIMITED,
  budget: UNLIMITED,
  publicBudget: UNLIMITED,
  dailyCells: UNLIMITED,
  publicDailyCells: UNLIMITED,
  operationMs: 60_000,
  waitMs: 60_000,
};

/** Everything has happened by then: nobody still takes part for want of time. */
const AS_OF = "2023-12-31";

/** Who attacks: with exact figures of everybody, as any analyst, or without a credential. */
export const ATTACKERS = {
  exact: { ...PUBLIC_VIEWER, role: "ANALYST", cityCodes: ["049", "091", "092", "564", "837", "853"] },
  ordinary: { ...PUBLIC_VIEWER, role: "ANALYST", cityCodes: ["564"] },
  public: PUBLIC_VIEWER,
} as const satisfies Record<string, Viewer>;

/** A service with a release of made-up people, and a few more who are still to come. */
export interface AttackedService {
  readonly graph: TestGraph;
  /** Code of the first release. */
  readonly release: string;
  /** Imports those who are still to come, and publishes; answers the code of the second release. */
  admitNewcomers(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens a whole service over made-up people that came in through the front door.
 *
 * @param participants - How many people.
 */
export async function openAttackedService(participants: number, seed: number): Promise<AttackedService> {
  const graph = await openTestGraph({ limits: NO_LIMITS });
  const { settings } = graph;
  const folder = await mkdtemp(join(tmpdir(), "digipoint-attacked-"));
  const [everybody, early] = [join(folder, "everybody"), join(folder, "early")];
  const factsFolders = ["digipoint", "synthetic"].map((name) => join(FACTS, name));
  await generateDemoData({ folder: everybody, factsFolders, participants, seed });
  await withhold(everybody, early);
  for (const source of [...factsFolders, early]) await deliver(settings, source);
  return {
    graph,
    release: await publish(settings),
    admitNewcomers: async () => {
      await deliver(settings, everybody);
      return publish(settings);
    },
    close: async () => {
      await graph.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Freezes what is known, as of one day whenever the tests run. */
const publish = (database: ConnectionSettings): Promise<string> =>
  publishRelease({ database, cellKeySecret: TEST_CELL_KEY_SECRET, asOf: AS_OF, publishedBy: "tests", role: "OWNER" });

async function deliver(database: ConnectionSettings, source: string): Promise<void> {
  await importDelivery({ database, source, recordKeySecret: RECORD_KEY_SECRET, asOf: AS_OF });
}
