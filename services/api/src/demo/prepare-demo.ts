import { join } from "node:path";
import { generateDemoData } from "@digipoint/demo-data";
import pg from "pg";
import { publishDemoDashboards } from "../dashboards/publish-demo-dashboards.ts";
import { importDelivery } from "../exchange/import-delivery.ts";
import type { Environment } from "../platform/environment.ts";
import { installationSecretsOf } from "../platform/installation-secrets.ts";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";
import { publishRelease } from "../statistics/releases/publish/publish-release.ts";
import { PUBLISH_STAGES } from "../statistics/releases/publish/publish-request.ts";
import { demoKeys, demoKeysFile } from "./demo-keys.ts";
import type { Teller } from "./teller.ts";

const SEED = 1;

/** Made-up people come last, so where they are everything else is. */
const MADE_UP_PEOPLE = "select from participation where project_code = 'DEMO'";
const A_RELEASE = "select from release";

/**
 * Fills an empty database with the programme record and with made-up people, through the same import
 * as anybody's data, publishes a first release of them, and tells one ready key a role. Every step can be repeated after a kill.
 */
export async function prepareDemo(
  settings: ConnectionSettings,
  environment: Environment,
  teller: Teller,
): Promise<void> {
  const { dataFolder, demoDataFolder, demoParticipants } = environment;
  const { recordKeySecret, cellKeySecret } = installationSecretsOf(environment);
  if (!(await holds(settings, MADE_UP_PEOPLE))) {
    const facts = ["digipoint", "synthetic"].map((name) => join(demoDataFolder, name)); // people refer to them
    const people = join(dataFolder, "demo-data");
    teller.say(`Demonstration: ${demoParticipants} made-up people; nobody in it is real.`);
    await generateDemoData({
      folder: people,
      factsFolders: facts,
      participants: demoParticipants,
      seed: SEED,
      onProgress: (done, all) => teller.progress("making up people", done, all),
    });
    for (const source of [...facts, join(demoDataFolder, "worked-example"), people]) {
      await importFolder(settings, source, recordKeySecret, teller);
    }
  }
  if (!(await holds(settings, A_RELEASE))) await publishDemo(settings, cellKeySecret, teller);
  await publishDemoDashboards(settings);
  const keys = await demoKeys(settings, dataFolder);
  teller.say(`Keys for the demonstration, also in ${demoKeysFile(dataFolder)}:`);
  for (const [name, key] of Object.entries(keys)) teller.say(`  ${name.padEnd(20)} ${key}`);
}

async function importFolder(
  database: ConnectionSettings,
  source: string,
  recordKeySecret: string,
  teller: Teller,
): Promise<void> {
  const { rows, seconds, rowsPerSecond } = await importDelivery({
    database,
    source,
    recordKeySecret,
    onProgress: ({ stage, bytesRead, bytesTotal }) => teller.progress(`importing: ${stage}`, bytesRead, bytesTotal),
  });
  teller.say(`Imported ${source}: ${rows} rows in ${seconds.toFixed(1)} s (${rowsPerSecond} rows a second).`);
}

async function publishDemo(database: ConnectionSettings, cellKeySecret: string, teller: Teller): Promise<void> {
  const release = await publishRelease({
    database,
    cellKeySecret,
    note: "Made-up people; nobody in it is real.",
    publishedBy: "demo",
    role: "OWNER",
    onProgress: (stage) =>
      teller.progress(`publishing: ${stage}`, PUBLISH_STAGES.indexOf(stage), PUBLISH_STAGES.length),
  });
  teller.say(`Published release ${release}: statistics are answered from it.`);
}

async function holds(settings: ConnectionSettings, anything: string): Promise<boolean> {
  const owner = new pg.Client(settings);
  await owner.connect();
  try {
    const { rowCount } = await owner.query(`${anything} limit 1`);
    return rowCount === 1;
  } finally {
    await owner.end();
  }
}
