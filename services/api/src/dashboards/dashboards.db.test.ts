import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC_VIEWER, type Viewer } from "../access/viewer.ts";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../testing/published.ts";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph();
}, 120_000);
afterAll(() => graph.close());

const { admin, analyst, example } = ASKERS;
const stranger: Viewer = { ...PUBLIC_VIEWER, role: "COORDINATOR", projectCodes: ["DEMO"] };
const text = (en: string) => ({ fi: en, sv: en, en });

/** A report of one chart, whose city the reader chooses. */
const report = (id: string, version = "1.0.0", by = "gender") => ({
  ...{ id, version, title: text("People in {city}"), description: text("Who takes part.") },
  parameters: { city: { title: text("City"), dimension: "city", default: "091" } },
  blocks: [
    {
      ...{ kind: "chart", title: text("By gender"), visual: "bar" },
      data: { ask: { measure: "persons", by: [by], where: { city: { parameter: "city" } } } },
    },
  ],
});

interface Payload {
  readonly dashboard: { readonly code: string; readonly status: string } | null;
  readonly userErrors: readonly { readonly path: readonly string[]; readonly code: string; readonly message: string }[];
}

/** Runs a mutation with its input; the errors of the answer where it was refused as a whole. */
async function change(name: string, input: object, viewer: Viewer = admin): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
    dashboard { code status } userErrors { path code message } } }`;
  const { data, errors } = await graph.ask(document, { variables: { input }, viewer });
  if (!data?.[name]) throw new Error(String(errors?.[0]?.extensions["code"]));
  return data[name] as Payload;
}

const draft = (definition: object, changed: object = {}) => ({
  ...{ definition, project: "EXAMPLE-A", audience: "PUBLIC", allowedOrigins: ["https://intra.turku.fi"] },
  ...changed,
});
const save = (definition: object, changed: object = {}, viewer: Viewer = admin) =>
  change("saveDashboard", draft(definition, changed), viewer);

async function publish(code: string, changed: object = {}, version = "1.0.0") {
  expect(await save(report(code, version), changed)).toEqual({ dashboard: { code, status: "DRAFT" }, userErrors: [] });
  return change("publishDashboard", { code, version });
}

const OPEN = `query ($code: String!, $parameters: [DashboardChoice!]) { dashboard(code: $code) { code version
  parameters { name isLocked value choices { code } }
  answers(parameters: $parameters) { release { code } chosen { name code } tables { key code message table { values statuses } } } } }`;

interface Opened {
  readonly version: string;
  readonly parameters: readonly { name: string; isLocked: boolean; value: string; choices: { code: string }[] }[];
  readonly answers: {
    release: { code: string };
    chosen: { name: string; code: string }[];
    tables: { key: string; code: string | null; table: { values: (number | null)[]; statuses: string[] } | null }[];
  } | null;
}

async function open(code: string, parameters: object[] = [], viewer: Viewer = PUBLIC_VIEWER) {
  const { data, errors } = await graph.ask(OPEN, { variables: { code, parameters }, viewer });
  return { dashboard: (data?.["dashboard"] ?? null) as Opened | null, error: errors?.[0] };
}

async function statistics(city: string) {
  const document = `{ statistics(input: { measure: "persons", by: ["gender"],
    where: [{ dimension: "city", category: "${city}" }] }) { values statuses } }`;
  return (await graph.ask(document)).data?.["statistics"];
}

describe("a published dashboard", () => {
  it("answers what the graph answers to the same question, of the current release", async () => {
    await publish("open-to-all");
    const { dashboard, error } = await open("open-to-all");
    expect(error).toBeUndefined();
    expect(dashboard?.answers).toMatchObject({
      release: { code: graph.release },
      chosen: [{ name: "city", code: "091" }],
    });
    expect(dashboard?.answers?.tables.map(({ table }) => table)).toEqual([await statistics("091")]);
  });

  it("answers what its reader chooses, under the key that the SDK gives the question", async () => {
    const { dashboard } = await open("open-to-all", [{ name: "city", code: "853" }]);
    expect(dashboard?.answers?.tables).toMatchObject([
      { key: JSON.stringify(["persons", null, ["gender"], [["city", "853"]]]), table: await statistics("853") },
    ]);
  });

  it.each([
    [{ name: "town", code: "091" }, "no parameter town"],
    [{ name: "city", code: "999" }, "cannot be 999"],
  ])("refuses what cannot be chosen: %j", async (parameter, words) => {
    const { dashboard, error } = await open("open-to-all", [parameter]);
    expect(dashboard?.answers).toBeNull();
    expect(error?.message).toContain(words);
  });

  it("keeps what is locked: another code is refused, and no other one is told", async () => {
    await publish("locked", { lockedParameters: [{ name: "city", code: "853" }] });
    const { dashboard } = await open("locked");
    expect(dashboard?.parameters).toEqual([{ name: "city", isLocked: true, value: "853", choices: [{ code: "853" }] }]);
    expect(dashboard?.answers?.tables.map(({ table }) => table)).toEqual([await statistics("853")]);
    expect((await open("locked", [{ name: "city", code: "091" }])).error?.message).toContain("locked");
  });

  it("takes nothing off a visitor's day, however often it is opened", async () => {
    const before = (await graph.owner.query("select count(*)::int as n from question_audit")).rows;
    await open("open-to-all");
    expect((await graph.owner.query("select count(*)::int as n from question_audit")).rows).toEqual(before);
  });

  it("never changes: neither through the graph nor behind it", async () => {
    const again = await save(report("open-to-all", "1.0.0"));
    expect(again.userErrors).toMatchObject([{ code: "DASHBOARD_FROZEN" }]);
    const behind = graph.owner.query("update dashboard_version set audience = 'SIGNED_IN' where code = 'open-to-all'");
    await expect(behind).rejects.toThrow("never changes");
  });

  it("gives way to the version published after it, and comes back when that one is retired", async () => {
    await publish("renewed");
    await publish("renewed", {}, "1.1.0");
    expect((await open("renewed")).dashboard?.version).toBe("1.1.0");
    const retired = await change("retireDashboard", {
      code: "renewed",
      version: "1.1.0",
      reason: "A title was wrong.",
    });
    expect(retired.dashboard?.status).toBe("RETIRED");
    expect((await open("renewed")).dashboard?.version).toBe("1.0.0");
    await change("retireDashboard", { code: "renewed", version: "1.0.0", reason: "The project has ended." });
    expect((await open("renewed")).dashboard).toBeNull();
  });

  it("is in the audit with whoever saved, published and retired it", async () => {
    const { rows } = await graph.owner.query(
      "select action from audit_event where subject ->> 'code' = 'renewed' and subject ->> 'version' = '1.1.0' order by id",
    );
    expect(rows.map(({ action }) => action)).toEqual(["SAVE_DASHBOARD", "PUBLISH_DASHBOARD", "RETIRE_DASHBOARD"]);
  });
});

describe("a dashboard for those with a credential", () => {
  it("is as if it were not there for visitors, and shows finer figures to the others", async () => {
    await publish("signed-in", { audience: "SIGNED_IN" });
    expect(await open("signed-in")).toEqual({ dashboard: null, error: undefined });
    const { dashboard } = await open("signed-in", [], analyst);
    const mine = await graph.ask(
      `{ statistics(input: { measure: "persons", by: ["gender"], where: [{ dimension: "city", category: "091" }] }) {
        values statuses } }`,
      { viewer: analyst },
    );
    expect(dashboard?.answers?.tables[0]?.table).toEqual(mine.data?.["statistics"]);
  });

  it("notes who asked", async () => {
    const noted = async () =>
      (await graph.owner.query("select count(*)::int as n from question_audit where role = 'ANALYST'")).rows[0].n;
    const before = await noted();
    await open("signed-in", [], analyst);
    expect(await noted()).toBe(before + 1);
  });
});

describe("a public dashboard", () => {
  it("shows everybody the figures of visitors, those with a credential too", async () => {
    expect((await open("open-to-all", [], analyst)).dashboard).toEqual((await open("open-to-all")).dashboard);
  });

  it("cannot ask by what visitors may not ask by; the same can be saved for those with a credential", async () => {
    const fine = report("fine", "1.0.0", "ageBand");
    expect((await save(fine)).userErrors).toMatchObject([
      { code: "DEFINITION_REFUSED", message: expect.stringContaining("ageBand is for those with a credential") },
    ]);
    expect((await save(fine, { audience: "SIGNED_IN" })).userErrors).toEqual([]);
  });
});

describe("a draft", () => {
  it("is seen by those who may publish it alone, and can change until then", async () => {
    await save(report("unfinished"), {}, example);
    const one = `{ dashboard(code: "unfinished", version: "1.0.0") { status allowedOrigins } }`;
    expect((await graph.ask(one, { viewer: example })).data?.["dashboard"]).toMatchObject({ status: "DRAFT" });
    for (const viewer of [PUBLIC_VIEWER, analyst, stranger]) {
      expect((await graph.ask(one, { viewer })).data?.["dashboard"]).toBeNull();
    }
    const changed = await save(report("unfinished"), { allowedOrigins: ["https://intra.oulu.fi"] }, example);
    expect(changed.userErrors).toEqual([]);
    expect((await graph.ask(one, { viewer: example })).data?.["dashboard"]).toMatchObject({
      allowedOrigins: ["https://intra.oulu.fi"],
    });
  });

  it.each([
    ["an unknown visual", { ...report("bad"), blocks: [{ ...report("bad").blocks[0], visual: "pie" }] }, {}, "pie"],
    ["a language left out", { ...report("bad"), title: { fi: "Vain suomeksi" } }, {}, "title"],
    ["an unknown measure", JSON.parse(JSON.stringify(report("bad")).replace('"persons"', '"people"')), {}, "people"],
    ["an outside source", JSON.parse(JSON.stringify(report("bad")).replace('"ask"', '"from":"x","ask"')), {}, "source"],
    ["an unknown locked parameter", report("bad"), { lockedParameters: [{ name: "x", code: "1" }] }, "no parameter x"],
    ["an unknown locked code", report("bad"), { lockedParameters: [{ name: "city", code: "1" }] }, "cannot be 1"],
    ["a wildcard", report("bad"), { allowedOrigins: ["https://*.turku.fi"] }, "no origin"],
    ["an address for an origin", report("bad"), { allowedOrigins: ["https://turku.fi/intra"] }, "https://turku.fi"],
    ["an unsafe origin", report("bad"), { allowedOrigins: ["http://turku.fi"] }, "https"],
  ])("is refused with its reason for %s", async (_, definition, changed, words) => {
    const { dashboard, userErrors } = await save(definition, changed);
    expect(dashboard).toBeNull();
    expect(userErrors.map(({ message, path }) => `${path.join(".")} ${message}`).join("\n")).toContain(words);
    expect((await graph.owner.query("select from dashboard_version where code = 'bad'")).rowCount).toBe(0);
  });
});

describe("changing dashboards", () => {
  it.each([
    ["visitors", PUBLIC_VIEWER, "UNAUTHENTICATED"],
    ["analysts", analyst, "FORBIDDEN"],
  ])("is nothing for %s", async (_, viewer, code) => {
    await expect(save(report("theirs"), {}, viewer)).rejects.toThrow(code);
    await expect(change("publishDashboard", { code: "x", version: "1.0.0" }, viewer)).rejects.toThrow(code);
    const retiring = { code: "x", version: "1.0.0", reason: "Because I want to." };
    await expect(change("retireDashboard", retiring, viewer)).rejects.toThrow(code);
  });

  it("is for coordinators in their own projects alone, and a code stays with its project", async () => {
    expect((await save(report("mine"), {}, stranger)).userErrors).toMatchObject([{ code: "PROJECT_REFUSED" }]);
    expect((await save(report("mine"), {}, example)).userErrors).toEqual([]);
    const taken = await save(report("mine", "2.0.0"), { project: "DEMO" }, stranger);
    expect(taken.userErrors).toMatchObject([{ code: "PROJECT_REFUSED" }]);
    const published = await change("publishDashboard", { code: "mine", version: "1.0.0" }, stranger);
    expect(published.userErrors).toMatchObject([{ code: "DASHBOARD_NOT_FOUND" }]);
  });
});
