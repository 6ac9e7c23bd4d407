import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readEnvironment } from "./environment.ts";
import { installationSecretsOf } from "./installation-secrets.ts";

const RECORD = "record keys, at least 32 characters long";
const CELL = "cell keys, which take 32 characters too";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "digipoint-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const secretsOf = (variables: Readonly<Record<string, string>>) =>
  installationSecretsOf(readEnvironment({ DIGIPOINT_DATA: folder, ...variables }));

it("takes both as they are given", () => {
  const given = { DIGIPOINT_RECORD_KEY_SECRET: RECORD, DIGIPOINT_CELL_KEY_SECRET: CELL };
  expect(secretsOf({ NODE_ENV: "production", ...given })).toEqual({ recordKeySecret: RECORD, cellKeySecret: CELL });
});

it("makes two different ones in development, for nobody else to read, and keeps them", () => {
  const made = secretsOf({});
  expect(made.recordKeySecret).not.toBe(made.cellKeySecret);
  expect(made.cellKeySecret.length).toBeGreaterThanOrEqual(32);
  expect(statSync(join(folder, "cell-key.secret")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, "record-key.secret"), "utf8")).toBe(made.recordKeySecret);
  expect(secretsOf({})).toEqual(made);
});

it.each([
  ["DIGIPOINT_RECORD_KEY_SECRET", { DIGIPOINT_CELL_KEY_SECRET: CELL }],
  ["DIGIPOINT_CELL_KEY_SECRET", { DIGIPOINT_RECORD_KEY_SECRET: RECORD }],
])("does not go without %s in production", (missing, given) => {
  expect(() => secretsOf({ NODE_ENV: "production", ...given })).toThrow(`In production ${missing} must be set`);
});

it("refuses a secret that is too short", () => {
  expect(() => secretsOf({ DIGIPOINT_CELL_KEY_SECRET: "short" })).toThrow("DIGIPOINT_CELL_KEY_SECRET is not usable");
});
