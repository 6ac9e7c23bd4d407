import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer, partial, refusal } from "../testing/scripted-server/replies.ts";
import type { Script } from "../testing/scripted-server/script.ts";
import { type ScriptedServer, startScriptedServer } from "../testing/scripted-server/start-scripted-server.ts";
import { runCommand } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

let server: ScriptedServer | undefined;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "digipoint-command-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line as a pipe would, against a server that plays the script. */
async function run(args: readonly string[], script: Script = {}, terminal: Partial<Terminal> = {}): Promise<Ran> {
  server ??= await startScriptedServer(script);
  const [out, error]: [Buffer[], string[]] = [[], []];
  const code = await runCommand(args, {
    out: (said) => void out.push(Buffer.from(said)),
    error: (said) => void error.push(said),
    readInput: async () => "",
    confirm: null,
    watched: null,
    columns: 80,
    signal: new AbortController().signal,
    ...terminal,
    environment: { DIGIPOINT_URL: server.url, ...terminal.environment },
  });
  return { code, out: Buffer.concat(out).toString("utf8"), error: error.join("\n") };
}

const viewer = (request: { readonly headers: Readonly<Record<string, unknown>> }) => request.headers["authorization"];

describe("The command", () => {
  it.each([["--help"], ["report", "--help"], ["statistics", "--help"]])(
    "tells how it is used: %s %s",
    async (...args) => {
      const { code, out, error } = await run(args.filter(Boolean));
      expect([code, error]).toEqual([0, ""]);
      expect(out).toContain("Usage: digipoint");
    },
  );

  it("tells what its exit codes mean, and where the key is read from", async () => {
    const { out } = await run(["--help"]);
    expect(out).toMatch(/Exit codes: 0 done, 1 .*, 2 .*, 3 .*, 4 credential/);
    expect(out).toContain("DIGIPOINT_KEY");
  });

  it.each([
    [["statistic"], "unknown command"],
    [["statistics"], "missing required argument"],
    [["statistics", "CO01", "--key", "secret"], "unknown option '--key'"],
    [["statistics", "CO01", "--where", "city"], "name=value"],
    [["statistics", "CO01", "--lang", "de"], "fi, sv, en"],
    [["export", "CO01", "--format", "docx"], "Allowed choices"],
    [["query", "-", "--variables", "[1]"], "JSON object"],
    [["report", "build", "yearly"], "There is no report yearly"],
    [["report", "build", "city-overview", "--format", "pdf"], "There is no format"],
    [["import", "."], "DIGIPOINT_KEY"],
    [["create-plugin", "x", "--kind", "bicycle"], "Allowed choices"],
    [["indicators"], 'DIGIPOINT_LANG is "de"', { DIGIPOINT_LANG: "de" }],
  ] as const)(
    "ends with 2 where it is not used right, and prints nothing: %j",
    async (args, words, environment: Readonly<Record<string, string>> = {}) => {
      const { code, out, error } = await run(args, {}, { environment });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(error).toContain(words);
    },
  );

  it("ends with 3 where nothing answers", async () => {
    const environment = { DIGIPOINT_URL: "http://127.0.0.1:9" };
    const { code, out, error } = await run(["indicators", "--json"], {}, { environment });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(error).toContain("NETWORK");
  });

  it("ends with 4 where the credential is not good", async () => {
    const { code, out } = await run(["query", "-"], [refusal("UNAUTHENTICATED")], {
      readInput: async () => "{ viewer { role } }",
    });
    expect({ code, out: out.trim() }).toEqual({ code: 4, out: "" });
  });
});

describe("query", () => {
  it("prints the data of a document that is piped in, as JSON alone", async () => {
    const { code, out, error } = await run(["query", "-"], [answer({ cities: [{ code: "091" }] })], {
      readInput: async () => "{ cities { code } }",
    });
    expect([code, error]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({ cities: [{ code: "091" }] });
  });

  it("sends the variables and the key, which is read from a file", async () => {
    await writeFile(join(folder, "key"), "dp_file\n");
    await writeFile(join(folder, "one.graphql"), "query One($code: String!) { city(code: $code) { code } }");
    await run(
      ["query", join(folder, "one.graphql"), "--variables", '{"code":"091"}', "--key-file", join(folder, "key")],
      [answer({ city: null })],
    );
    expect(server?.requests[0]?.variables).toEqual({ code: "091" });
    expect(server?.requests.map(viewer)).toEqual(["Bearer dp_file"]);
  });

  it("ends with 1 where a part is missing, and prints the rest", async () => {
    const script: Script = [
      partial({ cities: null, viewer: { role: "PUBLIC" } }, { code: "INTERNAL", path: ["cities"] }),
    ];
    const { code, out, error } = await run(["query", "-"], script, { readInput: async () => "{ cities { code } }" });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ viewer: { role: "PUBLIC" } });
    expect(error).toContain("INTERNAL");
  });
});

describe("report list", () => {
  it.each([
    ["fi", "yleiskatsaus"],
    ["sv", "översikt"],
    ["en", "overview"],
  ])("tells the ready reports in %s", async (lang, word) => {
    const { code, out } = await run(["report", "list", "--lang", lang]);
    expect([code, out.split("\n").length]).toEqual([0, 7]);
    expect(out).toContain(word);
  });
});

describe("doctor", () => {
  it("looks no further where the address does not answer", async () => {
    const { code, out } = await run(
      ["doctor", "--json"],
      {},
      {
        environment: { DIGIPOINT_URL: "http://127.0.0.1:9" },
      },
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { name: "address", passes: false, says: expect.stringContaining("does not answer") },
    ]);
  });

  it("tells each check apart", async () => {
    const { code, out } = await run(["doctor", "--json"], [refusal("UNAUTHENTICATED")]);
    const checks: { name: string; passes: boolean }[] = JSON.parse(out);
    expect(checks.map(({ name }) => name)).toEqual(["address", "clock", "version", "credential", "release"]);
    expect(checks.find(({ name }) => name === "credential")?.passes).toBe(false);
    expect(checks.find(({ name }) => name === "clock")?.passes).toBe(true);
    expect(code).toBe(1);
  });
});

describe("dashboard", () => {
  const version = { code: "mine", version: "1.0.0", audience: "PUBLIC", publishedAt: null };
  const titles = { titleFi: "Oma", titleSv: "Egen", titleEn: "Mine" };
  const told = (status: string) => ({ dashboard: { ...version, ...titles, status }, userErrors: [] });

  it("saves and publishes a report, with its origins and what is locked", async () => {
    const { code, out } = await run(
      ["dashboard", "publish", "city-overview", "--project", "DEMO", "--origin", "https://a.fi", "--lock", "city=853"],
      {
        SaveDashboard: [answer({ saveDashboard: told("DRAFT") })],
        PublishDashboard: [answer({ publishDashboard: told("PUBLISHED") })],
      },
    );
    expect([code, out]).toEqual([0, "mine 1.0.0  PUBLISHED\n"]);
    expect(server?.requests[0]?.variables).toMatchObject({
      input: {
        ...{ project: "DEMO", audience: "PUBLIC", allowedOrigins: ["https://a.fi"] },
        lockedParameters: [{ name: "city", code: "853" }],
      },
    });
  });

  it("tells all that is in the way, with its place, and ends with 1", async () => {
    const problem = { path: ["input", "project"], code: "PROJECT_REFUSED", message: "DEMO is not yours." };
    const { code, out, error } = await run(["dashboard", "publish", "city-overview", "--project", "DEMO"], {
      SaveDashboard: [answer({ saveDashboard: { dashboard: null, userErrors: [problem] } })],
    });
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain("DASHBOARD_REFUSED");
    expect(error).toContain("project: DEMO is not yours.");
  });

  it("lists versions in the language asked for", async () => {
    const { out } = await run(
      ["dashboard", "list", "--lang", "sv"],
      [answer({ dashboards: [{ ...version, ...titles, status: "DRAFT" }] })],
    );
    expect(out).toBe("mine 1.0.0  DRAFT  PUBLIC  Egen\n");
  });
});

describe("create-plugin", () => {
  it("writes a folder and says what comes next", async () => {
    const path = join(folder, "mine");
    const { code, out, error } = await run(["create-plugin", "mine", "--kind", "transform", "--folder", path]);
    expect(code).toBe(0);
    expect(out).toContain(join(path, "src/mine.ts"));
    expect(error).toContain("npm test");
    expect(await readFile(join(path, "package.json"), "utf8")).toContain("@digipoint/sdk");
  });
});
