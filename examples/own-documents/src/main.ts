import { createClient } from "@digipoint/sdk/client";
import { SdkError } from "@digipoint/sdk/model";
import { pathwaysOf } from "./pathways.ts";

const [city = "853"] = process.argv.slice(2);
const client = createClient({ url: process.env["DIGIPOINT_URL"] ?? "http://localhost:4000" });

try {
  for await (const { title, startsOn, provider, supportPractices } of pathwaysOf(client, city, 20)) {
    console.log(`${title}, ${provider.title}, från ${startsOn}`);
    for (const practice of supportPractices) console.log(`  stöd: ${practice.title}`);
  }
} catch (error) {
  console.error(error instanceof SdkError ? `${error.code}: ${error.message}` : String(error));
  process.exitCode = 1;
}
