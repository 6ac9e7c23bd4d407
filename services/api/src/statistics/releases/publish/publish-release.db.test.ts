import { afterAll, beforeAll, expect, it } from "vitest";
import { INDICATORS } from "../../../indicators/definitions/catalogue.ts";
import { helsinkiDay } from "../../../platform/helsinki.ts";
import { currentRelease, releaseByCode } from "../current-release.ts";
import { AsOfError, CellKeySecretError } from "../release.errors.ts";
import { AS_OF, EARLIER, type ExampleDatabase, openExampleDatabase } from "../testing/example-database.ts";
import { PUBLISH_STAGES } from "./publish-request.ts";

const today = helsinkiDay(new Date());
let example: ExampleDatabase;
beforeAll(async () => {
  example = await openExampleDatabase();
});
afterAll(() => example.close());

const headOf = async (code: string) => {
  const head = await releaseByCode(example.owner, code);
  if (!head) throw new Error(`no release ${code}`);
  return head;
};

const releaseNumbers = async () => (await example.rows("select id from release")).length;

it("has no current release before the first one", async () => {
  expect(await currentRelease(example.owner)).toBeNull();
});

it("freezes one record for each person and project, with what protects and explains it", async () => {
  const stages: string[] = [];
  const code = await example.publish({ note: "First.", onProgress: (stage) => stages.push(stage) });
  expect(code).toBe(today);
  expect(stages).toEqual(PUBLISH_STAGES);

  const head = await headOf(code);
  expect(head).toMatchObject({
    code,
    asOf: AS_OF,
    status: "CURRENT",
    perturbationTableId: "D5V3js2",
    threshold: 5,
    citiesExpected: ["049", "091", "092", "564", "837", "853"],
    citiesReporting: ["049", "091", "092", "853"],
  });
  expect(head.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(head.definitionVersions).toEqual(Object.fromEntries(INDICATORS.map(({ code: of, version }) => [of, version])));
  const [counts] = await example.rows(
    `select (select count(*) from statistics.release_row where release_id = $1)::int as records,
       (select count(distinct (participant_id, project_code)) from participation)::int as wanted,
       (select count(*) from statistics.release_category where release_id = $1 and dimension = 'city')::int as cities,
       (select count(*) from statistics.release_check where release_id = $1)::int > 0 as checked`,
    [head.id],
  );
  expect(counts).toEqual({ records: 12, wanted: 12, cities: 6, checked: true });
});

it("is in the audit, with its checksum and without any figure", async () => {
  const { checksum } = await headOf(today);
  const events = await example.rows("select actor, role, subject from audit_event where action = 'PUBLISH'");
  expect(events).toEqual([
    { actor: "tester", role: "ADMIN", subject: { release: today, asOf: AS_OF, note: "First.", checksum } },
  ]);
});

it("takes the place of the release before, which keeps its rows; the same facts have the same checksum", async () => {
  const second = await example.publish();
  expect(second).toBe(`${today}.2`);
  const [before, after] = [await headOf(today), await headOf(second)];
  expect([before.status, after.status]).toEqual(["SUPERSEDED", "CURRENT"]);
  expect((await currentRelease(example.owner))?.code).toBe(second);
  expect(after.checksum).toBe(before.checksum);
  expect(
    await example.rows("select release_id as id, count(*)::int from statistics.release_row group by 1 order by 1"),
  ).toEqual([
    { id: before.id, count: 12 },
    { id: after.id, count: 12 },
  ]);
});

it("has another checksum when a fact differs, however small", async () => {
  const { checksum } = await headOf(`${today}.2`);
  await example.owner.query(
    "begin; update participant set gender = 'X' where gender = 'F' and id = (select min(id::text)::uuid from participant where gender = 'F'); commit",
  );
  const other = await headOf(await example.publish());
  expect(other.checksum).not.toBe(checksum);
});

it("ignores what happened after its day", async () => {
  const { id, citiesReporting } = await headOf(await example.publish({ asOf: EARLIER }));
  const [{ records, wanted }] = await example.rows(
    `select (select count(*) from statistics.release_row where release_id = $1)::int as records,
       (select count(distinct (participant_id, project_code)) from participation where entry_date <= $2)::int as wanted`,
    [id, EARLIER],
  );
  expect(records).toBe(wanted);
  expect(records).toBeLessThan(12);
  expect(citiesReporting.length).toBeLessThanOrEqual(4);
});

it("makes one release of one order, however often it is sent", async () => {
  const order = { idempotencyKey: "the-order-of-the-test" };
  const first = await example.publish(order);
  const before = await releaseNumbers();
  expect(await example.publish(order)).toBe(first);
  expect(await releaseNumbers()).toBe(before);
});

it.each(["2999-01-01", "2022-02-30", "yesterday"])("refuses %s as its day", async (asOf) => {
  await expect(example.publish({ asOf })).rejects.toThrow(AsOfError);
});

it("refuses another cell-key secret than that of the releases before", async () => {
  const before = await releaseNumbers();
  const publishing = example.publish({ cellKeySecret: "another secret, just as long as the first one" });
  await expect(publishing).rejects.toThrow(CellKeySecretError);
  expect(await releaseNumbers()).toBe(before);
});
