import { describe, expect, it } from "vitest";
import { checkDefinition } from "../definition/check-definition.ts";
import { dataOf } from "../definition/definition-parts.ts";
import { TRANSFORMS } from "../transforms/transforms.ts";
import { VISUALS } from "../visuals/visuals.ts";
import { REPORTS } from "./reports.ts";

const names = (plugins: readonly { readonly name: string }[]) => plugins.map(({ name }) => name);

describe("The ready reports", () => {
  it("are six, each with an id of its own", () => {
    expect(names(REPORTS.map(({ id }) => ({ name: id })))).toEqual([
      "city-overview",
      "six-city-comparison",
      "esf-annual-report",
      "digipoint-targets",
      "pathway-results",
      "support-practices",
    ]);
  });

  it.each(REPORTS)("$id is a definition that could have come from a file", (report) => {
    expect(checkDefinition(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it.each(REPORTS)("$id names only plugins that the SDK brings", ({ blocks }) => {
    const transforms = dataOf(blocks).flatMap(({ data }) => ("transform" in data ? [data.transform] : []));
    const visuals = blocks.flatMap((block) => (block.kind === "chart" ? [block.visual] : []));
    expect(names(TRANSFORMS)).toEqual(expect.arrayContaining(transforms));
    expect(names(VISUALS)).toEqual(expect.arrayContaining(visuals));
  });

  it.each(REPORTS)("$id says the same in each language, in words of its own", (report) => {
    const said = report.blocks.map((block) =>
      block.kind === "heading" || block.kind === "text" ? block.text : block.title,
    );
    for (const { fi, sv, en } of [report.title, report.description, ...said]) {
      expect(new Set([fi, sv, en]).size, fi).toBeGreaterThan(1);
      expect(placeholders(sv)).toEqual(placeholders(fi));
      expect(placeholders(en)).toEqual(placeholders(fi));
    }
  });
});

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
