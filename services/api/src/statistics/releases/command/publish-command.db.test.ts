import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { currentRelease } from "../current-release.ts";
import {
  AS_OF,
  CELL_KEY_SECRET,
  type ExampleDatabase,
  openExampleDatabase,
  RECORD_KEY_SECRET,
} from "../testing/example-database.ts";

const run = promisify(execFile);
const COMMAND = fileURLToPath(new URL("../../../publish.ts", import.meta.url));

let example: ExampleDatabase;
beforeAll(async () => {
  example = await openExampleDatabase();
});
afterAll(() => example.close());

/** Runs the command as a shell would. */
async function command(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { user, password, host, port, database } = example.settings;
  const env = {
    ...process.env,
    DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`,
    DIGIPOINT_RECORD_KEY_SECRET: RECORD_KEY_SECRET,
    DIGIPOINT_CELL_KEY_SECRET: CELL_KEY_SECRET,
    ...settings,
  };
  const cwd = fileURLToPath(new URL("../../../..", import.meta.url));
  return run(process.execPath, ["--import", "tsx", COMMAND, ...args], { env, cwd }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

it("publishes, tells what it does, and prints the release", async () => {
  const { code, stdout, stderr } = await command(["--as-of", AS_OF, "--note", "First."]);
  const head = await currentRelease(example.owner);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringMatching(/^publishing: waiting \.\.\.\n/) });
  expect(stdout).toContain(`Published release ${head?.code} as of ${AS_OF} in `);
  expect(stdout).toContain(`checksum ${head?.checksum}.`);
  expect(await example.rows("select note, published_by from release")).toEqual([
    { note: "First.", published_by: "owner" },
  ]);
});

it("withdraws, and prints as JSON what it published", async () => {
  const first = (await currentRelease(example.owner))?.code ?? "";
  const withdrawn = await command(["--withdraw", first, "--reason", "A city sent the wrong file."]);
  expect(withdrawn).toMatchObject({ code: 0, stdout: expect.stringContaining(`Withdrew release ${first}.`) });
  expect(await currentRelease(example.owner)).toBeNull();

  const { stdout } = await command(["--as-of", AS_OF, "--json"]);
  const head = await currentRelease(example.owner);
  expect(JSON.parse(stdout)).toMatchObject({ release: head?.code, asOf: AS_OF, checksum: head?.checksum });
});

it.each([
  ["an unknown option", ["--day", "2022-10-31"], {}, /^Usage: npm run publish-release/],
  ["a day to come", ["--as-of", "2999-01-01"], {}, /^A release takes facts up to a day .+2999-01-01 is not one\.\n$/],
  [
    "no such release",
    ["--withdraw", "1999-01-01", "--reason", "It never was."],
    {},
    /^There is no release 1999-01-01\.\n$/,
  ],
  [
    "another secret",
    ["--as-of", AS_OF],
    { DIGIPOINT_CELL_KEY_SECRET: "another secret, just as long as the first one" },
    /\nThe cell-key secret is not the one .+\.\n$/,
  ],
  [
    "no secret in production",
    ["--as-of", AS_OF],
    { NODE_ENV: "production", DIGIPOINT_CELL_KEY_SECRET: "" },
    /^In production DIGIPOINT_CELL_KEY_SECRET must be set: .+\.\n$/,
  ],
] as const)("ends with 2 and one sentence for %s", async (_what, args, settings, sentence) => {
  expect(await command(args, settings)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(sentence) });
});
