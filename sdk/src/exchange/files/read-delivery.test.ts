import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { hashed } from "../sending/delivery-file.ts";
import { readDelivery } from "./read-delivery.ts";

const folder = mkdtempSync(join(tmpdir(), "digipoint-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("A folder gives its files with their checksums, without hidden files and notes", async () => {
  for (const name of ["events.csv", "cities.csv", ".hidden", "README.md"])
    writeFileSync(join(folder, name), `${name}\n`);
  const files = await readDelivery(folder);
  expect(files.map(({ name }) => name)).toEqual(["cities.csv", "events.csv"]);
  for (const { name, body, sha256 } of files) {
    const bytes = await (body as Blob).bytes?.();
    expect((await hashed({ name, body: `${name}\n` })).sha256).toBe(sha256);
    expect(bytes === undefined ? await (body as Blob).text() : Buffer.from(bytes).toString()).toBe(`${name}\n`);
  }
});

it("One file is a delivery too", async () => {
  const [file, ...rest] = await readDelivery(join(folder, "events.csv"));
  expect([file?.name, rest]).toEqual(["events.csv", []]);
});

it("A place without data files says so", async () => {
  mkdirSync(join(folder, "empty"));
  const refused = { code: "DELIVERY_FOLDER" };
  await expect(readDelivery(join(folder, "empty"))).rejects.toMatchObject(refused);
  await expect(readDelivery(join(folder, "nowhere"))).rejects.toMatchObject(refused);
});
