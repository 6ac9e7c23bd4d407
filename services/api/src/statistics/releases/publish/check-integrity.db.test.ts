import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrokenTableError } from "../../../disclosure/verify-table.ts";
import { currentRelease } from "../current-release.ts";
import { ReleaseIntegrityError } from "../release.errors.ts";
import type { ReleaseHead } from "../release-head.ts";
import { AS_OF, type ExampleDatabase, openExampleDatabase } from "../testing/example-database.ts";
import { checkIntegrity } from "./check-integrity.ts";
import { perturbationInUse } from "./perturbation-in-use.ts";
import { releaseChecksum } from "./release-checksum.ts";
import { tablesOf } from "./release-tables.ts";

let example: ExampleDatabase;
let release: ReleaseHead;
beforeAll(async () => {
  example = await openExampleDatabase();
  await example.publish();
  const head = await currentRelease(example.owner);
  if (!head) throw new Error("no release");
  release = head;
});
afterAll(() => example.close());

const anyone = "select participant_id from statistics.release_row limit 1";

/** Does something and undoes it again. */
async function undoing<Result>(damage: string, work: () => Promise<Result>): Promise<Result> {
  await example.owner.query("begin");
  try {
    await example.owner.query(damage);
    return await work();
  } finally {
    await example.owner.query("rollback");
  }
}

const check = () => checkIntegrity(example.owner, tablesOf(release.id), { releaseId: release.id, asOf: AS_OF });

describe("the integrity check", () => {
  it("finds nothing in a release as it was published", () => expect(check()).resolves.toBeUndefined());

  it.each([
    [
      "a lost record",
      `delete from statistics.release_row where participant_id = (${anyone})`,
      "1 records missing or too many",
    ],
    [
      "a record too many",
      `insert into statistics.release_row select (jsonb_populate_record(r, '{"project_code": "ANOTHER"}')).*
       from statistics.release_row r where participant_id = (${anyone})`,
      "1 records missing or too many",
    ],
    [
      "a wrong number of records",
      `update statistics.release_row set records = records + 1 where participant_id = (${anyone})`,
      "1 persons whose number of records is wrong",
    ],
    [
      "a record key that is none",
      `update statistics.release_row set record_key = 4294967296 where participant_id = (${anyone})`,
      "1 record keys out of range",
    ],
    [
      "a link to nobody",
      `insert into statistics.release_competence (release_id, participant_id, project_code, competence_code)
       select max(id), (${anyone}), 'NOBODY', (select min(code) from competence) from release`,
      "1 links without their record",
    ],
    [
      "a category that nobody declared",
      "delete from statistics.release_category where dimension = 'city' and code = '853'",
      "categories not declared: city 853",
    ],
    [
      "a value that is no category",
      `update statistics.release_row set exit_reason = 'LOST_INTEREST' where participant_id = (${anyone})`,
      "categories not declared: exitReason LOST_INTEREST",
    ],
  ])("finds %s", async (_what, damage, problem) => {
    const error = await undoing(damage, () => check().catch((thrown: unknown) => thrown));
    expect(error).toBeInstanceOf(ReleaseIntegrityError);
    expect((error as ReleaseIntegrityError).problems).toContain(problem);
  });
});

describe("the perturbation table", () => {
  it("is refused when one threshold in it was moved", async () => {
    const damage = `alter table statistics.perturbation_interval disable trigger all;
      update statistics.perturbation_interval set upper_key = upper_key - 1 where count_row = 3 and position = 0`;
    await expect(undoing(damage, () => perturbationInUse(example.owner))).rejects.toThrow(BrokenTableError);
  });
});

describe("the checksum", () => {
  const compute = async () =>
    releaseChecksum(example.owner, tablesOf(release.id), {
      releaseId: release.id,
      asOf: release.asOf,
      perturbationTable: await perturbationInUse(example.owner),
      threshold: release.threshold,
      definitionVersions: release.definitionVersions,
    });

  it("can be worked out again from what is stored", async () => expect(await compute()).toBe(release.checksum));

  it.each([
    ["a flag of a record", `update statistics.release_row set co05 = not co05 where participant_id = (${anyone})`],
    [
      "a record key",
      `update statistics.release_row set record_key = record_key # 1 where participant_id = (${anyone})`,
    ],
    ["a word of a category", "update statistics.release_category set title_sv = title_sv || '.' where code = '853'"],
    ["the place of a category", "update statistics.release_category set position = position + 1 where code = '853'"],
    [
      "a link",
      `insert into statistics.release_competence (release_id, participant_id, project_code, competence_code)
       select max(id), (${anyone}), 'NOBODY', 'X' from release`,
    ],
  ])("changes with %s", async (_what, damage) => {
    expect(await undoing(damage, compute)).not.toBe(release.checksum);
  });
});
