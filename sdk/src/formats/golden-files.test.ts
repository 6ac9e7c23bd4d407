import { strFromU8, unzipSync } from "fflate/browser";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/index.ts";
import { writeTable } from "./formats.ts";
import { EXAMPLE_TABLE } from "./testing/example-table.ts";

const golden = (name: string) => `testing/golden/example.${name}.golden`;

/** Binary files are kept as text that a reviewer can read or at least compare. */
describe("the files of the example table", () => {
  it.each(LANGUAGES)("are as they were: px in %s", async (lang) => {
    const text = new TextDecoder().decode(await writeTable(EXAMPLE_TABLE, "px", { lang }));
    await expect(text).toMatchFileSnapshot(golden(`${lang}.px`));
  });

  it("are as they were: px for older programs", async () => {
    const bytes = await writeTable(EXAMPLE_TABLE, "px", { lang: "sv", encoding: "windows-1252" });
    await expect(new TextDecoder("windows-1252").decode(bytes)).toMatchFileSnapshot(golden("windows-1252.px"));
  });

  it.each(LANGUAGES)("are as they were: xlsx in %s", async (lang) => {
    const parts = Object.entries(unzipSync(await writeTable(EXAMPLE_TABLE, "xlsx", { lang })));
    const text = parts.map(([name, xml]) => `${name}\n${strFromU8(xml).replaceAll("><", ">\n<")}\n`).join("\n");
    await expect(text).toMatchFileSnapshot(golden(`${lang}.xlsx`));
  });

  it.each(LANGUAGES)("are as they were: parquet in %s", async (lang) => {
    const bytes = await writeTable(EXAMPLE_TABLE, "parquet", { lang });
    const lines = Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,100}/g);
    await expect(`${lines?.join("\n")}\n`).toMatchFileSnapshot(golden(`${lang}.parquet`));
  });
});
