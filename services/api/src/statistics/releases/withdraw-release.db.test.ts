import { afterAll, beforeAll, expect, it } from "vitest";
import { currentRelease, releaseByCode } from "./current-release.ts";
import { AlreadyWithdrawnError, ReleaseNotFoundError } from "./release.errors.ts";
import { type ExampleDatabase, openExampleDatabase } from "./testing/example-database.ts";
import { withdrawRelease } from "./withdraw-release.ts";

const reason = "A city sent the wrong file.";
let example: ExampleDatabase;
let older: string;
let current: string;
beforeAll(async () => {
  example = await openExampleDatabase();
  older = await example.publish();
  current = await example.publish();
});
afterAll(() => example.close());

const withdraw = (release: string, why = reason) =>
  withdrawRelease({ database: example.settings, release, reason: why, withdrawnBy: "tester", role: "ADMIN" });

it("takes back a superseded release and leaves the current one alone", async () => {
  await withdraw(older);
  expect((await releaseByCode(example.owner, older))?.status).toBe("WITHDRAWN");
  expect((await currentRelease(example.owner))?.code).toBe(current);
});

it("leaves no current release when it takes back the current one", async () => {
  await withdraw(current);
  expect(await currentRelease(example.owner)).toBeNull();
});

it("says when and why, beside the release and in the audit", async () => {
  expect(
    await example.rows("select code, withdrawal_reason as why, withdrawn_at <= now() as past from release order by id"),
  ).toEqual([
    { code: older, why: reason, past: true },
    { code: current, why: reason, past: true },
  ]);
  expect(await example.rows("select subject, reason from audit_event where action = 'WITHDRAW' order by id")).toEqual([
    { subject: { release: older }, reason },
    { subject: { release: current }, reason },
  ]);
});

it("refuses what was withdrawn before and keeps its first reason, and what never was", async () => {
  await expect(withdraw(current, "Some other reason.")).rejects.toThrow(AlreadyWithdrawnError);
  await expect(withdraw("1999-01-01")).rejects.toThrow(ReleaseNotFoundError);
  expect(await example.rows("select count(*)::int from audit_event where action = 'WITHDRAW'")).toEqual([{ count: 2 }]);
});

it("makes way for the next release", async () => {
  const next = await example.publish();
  expect((await currentRelease(example.owner))?.code).toBe(next);
});
