import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SERVICE_ERRORS } from "./service-errors.ts";

const SRC = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(join(SRC, "../../docs/errors.md"), "utf8");

/** Name and code of every failure that the sources declare, whatever entry they are of. */
const declared = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing"))
  .flatMap((file) => [
    ...readFileSync(join(SRC, file), "utf8").matchAll(
      /^ {2}override readonly name = "(\w+)";\n {2}override readonly code = "(\w+)";/gm,
    ),
  ])
  .map(([, name = "", code = ""]) => ({ name, code }));
const headings = [...page.matchAll(/^## (\w+)$/gm)].map(([, code]) => code);

describe("the page of failures", () => {
  it.each(declared)("has a heading for $code and names $name under it", ({ name, code }) => {
    const [told = ""] = page.split(`\n## ${code}\n`)[1]?.split("\n## ") ?? [];
    expect(told).toContain(`\`${name}\``);
  });

  it("has a heading for all that the service answers", () => {
    const names = Object.values(SERVICE_ERRORS).map(({ name }) => name);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("tells of no failure that there is not, in the order of the alphabet", () => {
    const codes = new Set(declared.map(({ code }) => code));
    expect(headings).toEqual([...codes].sort());
  });
});
