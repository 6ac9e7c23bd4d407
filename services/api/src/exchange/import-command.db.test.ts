import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { everything, withDelivery } from "./testing/deliveries.ts";
import { openTestExchange, SECRET, type TestExchange } from "./testing/exchange.ts";

const run = promisify(execFile);
const COMMAND = fileURLToPath(new URL("../import.ts", import.meta.url));

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
});
afterAll(() => exchange.close());

/** Runs the command as a shell would. */
async function command(...args: readonly string[]) {
  const { user, password, host, port, database } = exchange.settings;
  const env = {
    ...process.env,
    DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`,
    DIGIPOINT_RECORD_KEY_SECRET: SECRET,
    INIT_CWD: "/tmp",
  };
  const result = run(process.execPath, ["--import", "tsx", COMMAND, ...args], {
    env,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
  });
  return result.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

it("The command applies a delivery, counts its rows and ends with 0", async () => {
  await withDelivery(everything(), async (folder) => {
    const { code, stdout, stderr } = await command(folder);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Reading \.\.\.\nChecking/) });
    expect(stdout).toMatch(/^follow_up +1 +0 +0$/m);
    expect(stdout).toMatch(/The delivery is in\.\n34 rows of 32 files in [\d.]+ s, \d+ rows a second\./);
  });
});

it("A refused delivery ends with 1, its problems in words or as JSON", async () => {
  await withDelivery({ "events.csv": [{ type: "NONE" }] }, async (folder) => {
    const told = await command(folder, "--dry-run");
    expect(told).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("error CODE events.csv, line 2, type: “NONE”"),
    });
    const json = await command(folder, "--json");
    expect([json.code, JSON.parse(json.stdout).outcome]).toEqual([1, "refused"]);
  });
});

it("A command that cannot be tried ends with 2 and one sentence", async () => {
  expect(await command()).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Usage: npm run import/) });
  expect(await command("nowhere")).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^There is no folder or file \S+nowhere that can be read\.\n$/),
  });
});
