import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC_VIEWER, type Viewer } from "../../access/viewer.ts";
import { IMPORT_LOCK } from "../../exchange/import-transaction.ts";
import { helsinkiDay } from "../../platform/helsinki.ts";
import { openTestGraph, type TestGraph } from "../../testing/graph.ts";
import { answered } from "../../testing/listed.ts";
import { seedPeople, VIEWERS } from "../../testing/people-rows.ts";

const ADMIN: Viewer = { ...PUBLIC_VIEWER, role: "ADMIN" };
const today = helsinkiDay(new Date());
const PUBLISH = `mutation Publish($input: PublishReleaseInput!) { publishRelease(input: $input) {
  isPublishing release { code asOf status note } userErrors { path code message } } }`;
const WITHDRAW = `mutation Withdraw($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) {
  release { code status withdrawalReason } userErrors { path code } } }`;

interface Published {
  readonly publishRelease: {
    readonly isPublishing: boolean;
    readonly release: { readonly code: string } | null;
    readonly userErrors: readonly {
      readonly path: readonly string[];
      readonly code: string;
      readonly message: string;
    }[];
  };
}

let graph: TestGraph;
let keys = 0;
beforeAll(async () => {
  graph = await openTestGraph({ releasePatienceMs: 2_000 });
  await seedPeople(graph.owner);
});
afterAll(() => graph.close());

const publish = async (input: object = {}, viewer = ADMIN) => {
  keys += 1;
  const variables = { input: { asOf: "2022-12-31", idempotencyKey: `order-number-${keys}`, ...input } };
  return (await answered<Published>(graph, PUBLISH, { variables, viewer })).publishRelease;
};
const withdraw = (release: string) =>
  answered<{ withdrawRelease: unknown }>(graph, WITHDRAW, {
    variables: { input: { release, reason: "A city sent the wrong file." } },
    viewer: ADMIN,
  });

it("answers null for the current release while there is none", async () => {
  expect(await answered(graph, "{ currentRelease { code } }")).toEqual({ currentRelease: null });
});

describe("publishing", () => {
  it("answers the release, which the public then sees", async () => {
    expect(await publish({ note: " First. " })).toEqual({
      isPublishing: false,
      release: { code: today, asOf: "2022-12-31", status: "CURRENT", note: "First." },
      userErrors: [],
    });
    const { currentRelease, release } = await answered<Record<string, object>>(
      graph,
      `{ currentRelease { code threshold checksum withdrawnAt withdrawalReason definitionVersions { indicator version }
           citiesExpected { code title(lang: SV) } citiesReporting { code } }
         release(code: "${today}") { id status } }`,
    );
    expect(currentRelease).toMatchObject({
      code: today,
      threshold: 5,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      withdrawnAt: null,
      definitionVersions: expect.arrayContaining([{ indicator: "CO01", version: expect.any(String) }]),
      citiesReporting: [{ code: "049" }, { code: "853" }],
    });
    expect(release).toMatchObject({ status: "CURRENT" });
    const { id } = release as { id: string };
    expect(await answered(graph, `{ node(id: "${id}") { ... on Release { code } } }`)).toEqual({
      node: { code: today },
    });
  });

  it("reads the cities of many releases with one statement", async () => {
    await publish();
    await answered(
      graph,
      "{ releases(first: 10, orderBy: PUBLISHED_AT_DESC) { edges { node { citiesExpected { code } } } } }",
    );
    expect(graph.statements().filter((sql) => /from .*"city"/i.test(sql))).toHaveLength(1);
  });

  it("says in the audit and in the log who asked for it, in which request", async () => {
    const { rows } = await graph.owner.query(
      "select actor, role, request_id from audit_event where action = 'PUBLISH' order by id limit 1",
    );
    expect(rows).toEqual([
      { actor: expect.stringMatching(/^key:/), role: "ADMIN", request_id: expect.stringMatching(/^[\w-]{8,64}$/) },
    ]);
    expect(graph.logged().some((line) => line.includes(rows[0].request_id) && line.includes('"published"'))).toBe(true);
  });

  it("makes one release of one key, and another one of another", async () => {
    const [first, again] = [
      await publish({ idempotencyKey: "the-same" }),
      await publish({ idempotencyKey: "the-same" }),
    ];
    expect(again.release).toEqual(first.release);
    expect((await publish()).release).not.toEqual(first.release);
  });

  it("goes on by itself where it takes long; the same key joins it and another is told to wait", async () => {
    await graph.owner.query("select pg_advisory_lock($1)", [IMPORT_LOCK]);
    const order = { idempotencyKey: "a-long-one" };
    expect(await publish(order)).toEqual({ isPublishing: true, release: null, userErrors: [] });
    expect(await publish()).toMatchObject({
      release: null,
      userErrors: [{ path: ["input"], code: "ALREADY_PUBLISHING" }],
    });
    const joined = publish(order);
    await graph.owner.query("select pg_advisory_unlock($1)", [IMPORT_LOCK]);
    expect(await joined).toMatchObject({ isPublishing: false, release: { status: "CURRENT" }, userErrors: [] });
  });

  it("refuses a day to come as an answer, not as an error", async () => {
    expect(await publish({ asOf: "2199-01-01" })).toMatchObject({
      release: null,
      userErrors: [{ path: ["input", "asOf"], code: "AS_OF_NOT_REACHED", message: expect.stringContaining(today) }],
    });
  });

  it("refuses as an answer what does not hold together, and publishes nothing", async () => {
    const count = async () => (await graph.owner.query("select count(*) from release")).rows;
    const before = await count();
    await graph.owner.query("delete from code where list_code = 'exit-reason' and code = 'COMPLETED'");
    expect(await publish()).toMatchObject({
      release: null,
      userErrors: [{ code: "NOT_PUBLISHED", message: expect.stringContaining("exitReason COMPLETED") }],
    });
    await graph.owner.query("insert into code values ('exit-reason', 'COMPLETED', 1, 'x', 'x', 'x')");
    expect(await count()).toEqual(before);
  });

  it("refuses a key that is too short to be one's own", async () => {
    const { errors } = await graph.ask(PUBLISH, { variables: { input: { idempotencyKey: "short" } }, viewer: ADMIN });
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it.each(["GET", "POST"])("cannot be sent with GET, whoever asks (%s)", async (method) => {
    const query = 'mutation { publishRelease(input: { idempotencyKey: "by-address" }) { isPublishing } }';
    if (method === "POST")
      return expect((await graph.ask(query)).errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    const response = await graph.service.fetch(`http://test/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(405);
  });
});

describe("withdrawing", () => {
  it("holds at once, and brings no older release back", async () => {
    const { release } = await publish();
    const code = release?.code ?? "";
    expect(await withdraw(code)).toEqual({
      withdrawRelease: {
        release: { code, status: "WITHDRAWN", withdrawalReason: "A city sent the wrong file." },
        userErrors: [],
      },
    });
    expect(await answered(graph, "{ currentRelease { code } }")).toEqual({ currentRelease: null });
    const { releases } = await answered<{ releases: { edges: unknown[] } }>(
      graph,
      "{ releases(first: 10, filter: { status: WITHDRAWN }) { edges { node { code } } } }",
    );
    expect(releases.edges).toEqual([{ node: { code } }]);
    expect(await withdraw(code)).toMatchObject({
      withdrawRelease: { release: null, userErrors: [{ path: ["input", "release"], code: "ALREADY_WITHDRAWN" }] },
    });
  });

  it("says so where there is no such release", async () => {
    expect(await withdraw("1999-01-01")).toMatchObject({
      withdrawRelease: { release: null, userErrors: [{ code: "RELEASE_NOT_FOUND" }] },
    });
  });
});

const OTHERS: readonly Viewer[] = [PUBLIC_VIEWER, ...Object.values(VIEWERS)].filter(({ role }) => role !== "ADMIN");

it.each(OTHERS.map((viewer) => [viewer.role, viewer] as const))(
  "neither publishes nor withdraws for %s",
  async (_role, viewer) => {
    const input = { release: today, reason: "A city sent the wrong file." };
    for (const [document, variables] of [
      [PUBLISH, { input: { idempotencyKey: "not-for-you" } }],
      [WITHDRAW, { input }],
    ] as const) {
      const { errors, data } = await graph.ask(document, { variables, viewer });
      expect(["UNAUTHENTICATED", "FORBIDDEN"]).toContain(errors?.[0]?.extensions["code"]);
      expect(Object.values(data ?? {})).toEqual([null]);
    }
  },
);
