import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FACTS_FOLDERS } from "./checks/example-folders.ts";
import { runDemoData } from "./command.ts";

const root = await mkdtemp(join(tmpdir(), "digipoint-command-"));
afterAll(() => rm(root, { recursive: true }));

async function run(...args: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const output = { say: (text: string) => said.push(text), complain: (text: string) => complaints.push(text) };
  return { code: await runDemoData(args, output), said: said.join(""), complaints: complaints.join("") };
}

describe("the command demo-data", () => {
  it("writes eight files and says how many rows", async () => {
    const facts = FACTS_FOLDERS.flatMap((folder) => ["--facts", folder]);
    const { code, said } = await run("--participants", "20", "--seed", "3", "--out", join(root, "out"), ...facts);
    expect(code).toBe(0);
    expect(said).toContain("participants.csv 20\n");
    expect(await readdir(join(root, "out"))).toHaveLength(8);
  });

  it.each([
    [["--participants", "many"], '--participants takes a whole number, not "many".'],
    [["--seed", "1e3"], '--seed takes a whole number, not "1e3".'],
    [["--participants", "0"], "participants must be a whole number of at least 1"],
    [["--people", "5"], "Unknown option '--people'"],
    [["--facts", "/nowhere"], "No rows of project_partners.csv in /nowhere."],
  ])("answers %j with one clear sentence", async (args, sentence) => {
    const { code, complaints } = await run("--out", join(root, "wrong"), ...args);
    expect(code).toBe(1);
    expect(complaints).toContain(sentence);
  });

  it("explains itself", async () => {
    expect((await run("--help")).said).toContain("--participants N");
  });
});
