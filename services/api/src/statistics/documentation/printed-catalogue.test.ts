import { describe, expect, it } from "vitest";
import { fixedCodesOf } from "./fixed-codes.ts";
import { printedCatalogue } from "./printed-catalogue.ts";

describe("the catalogue of questions", () => {
  it("is committed as the code says; -u prints it anew", async () => {
    await expect(printedCatalogue()).toMatchFileSnapshot("../../../catalogue.json");
  });

  it("has no code twice", () => {
    const { measures, indicators, dimensions } = JSON.parse(printedCatalogue());
    for (const list of [measures, indicators, dimensions]) {
      const codes = list.map(({ code }: { code: string }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeGreaterThan(20);
    }
  });

  it("lists the categories that a dimension has by definition", () => {
    expect(fixedCodesOf("city")).toHaveLength(6);
    expect(fixedCodesOf("gender")).toEqual(["F", "M", "X", "UNKNOWN"]);
    expect(fixedCodesOf("exitReason")).toContain("NONE");
    expect(fixedCodesOf("outcome")).toContain("EDUCATION");
  });

  it.each(["pathway", "project", "entryMonth", "exitYear", "educationLevel"])(
    "leaves the categories of %s to the data",
    (dimension) => expect(fixedCodesOf(dimension)).toBeNull(),
  );
});
