import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatOf } from "../../../formats/index.ts";
import { sampleCities, sampleTable, testSource } from "../../../testing/index.ts";
import { fileSource } from "./file-source.ts";

let folder = "";
const paths = () => [join(folder, "cities.json"), join(folder, "all.sdmx.json")];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tables-"));
  const [cities = "", all = ""] = paths();
  await writeFile(cities, await formatOf("json").write(sampleCities()));
  await writeFile(all, await formatOf("sdmx.json").write(sampleTable()));
});
afterAll(() => rm(folder, { recursive: true }));

describe("Tables in files", () => {
  testSource({ describe, it }, () => fileSource(paths()), {
    answered: [
      { measure: "persons", by: ["city"] },
      { measure: "persons", by: ["city", "gender"] },
    ],
    refused: { measure: "CO01" },
  });

  it("have the figures that were written", async () => {
    const [answer] = await fileSource(paths()).ask([{ measure: "persons", by: ["city", "gender"] }]);
    expect(answer).toMatchObject({ status: "answered", table: { figures: sampleTable().figures } });
  });

  it("are named when they cannot be read", async () => {
    const missing = fileSource([join(folder, "none.csv")]).ask([{ measure: "persons" }]);
    await expect(missing).rejects.toThrow(/none\.csv/);
    await expect(missing).rejects.toMatchObject({ code: "SOURCE_UNAVAILABLE" });
  });
});
