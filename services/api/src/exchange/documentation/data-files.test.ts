import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ALL_RULES } from "../rules/all-rules.ts";
import { FILE_RULES } from "../rules/file-rules.ts";
import { RULE_CODES } from "../rules/rule-codes.ts";
import { dataFilesDocument } from "./data-files.ts";

it("docs/data-files.md says what the tables say", () => {
  const written = readFileSync(new URL("../../../../../docs/data-files.md", import.meta.url), "utf8");
  expect(written, "run npx tsx services/api/src/exchange/documentation/write.ts").toBe(dataFilesDocument());
});

it("Every rule has its words, and every word its rule", () => {
  const said = new Set([...ALL_RULES, ...FILE_RULES].map(({ code }) => code));
  expect([...said].sort()).toEqual([...RULE_CODES].sort());
});
