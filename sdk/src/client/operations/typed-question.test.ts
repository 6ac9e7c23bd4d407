import { describe, expect, expectTypeOf, it } from "vitest";
import type { StatTable } from "../../model/index.ts";
import type { Operations } from "./operations.ts";

/** Says back what it was asked, so that only the compiler is tested. */
const client = {
  statistics: (question: unknown) => Promise.resolve(question),
  exactStatistics: (question: unknown) => Promise.resolve(question),
} as unknown as Pick<Operations, "statistics" | "exactStatistics">;

const measureOf = async (asked: Promise<StatTable>) => Reflect.get((await asked) as object, "measure");

describe("a typed question", () => {
  it("gives a table of the dimensions that it asks for", () => {
    const table = client.statistics({ measure: "CO01", by: ["city", "gender"], where: { ageGroup: "AGE_25_54" } });
    expectTypeOf(table).resolves.toEqualTypeOf<StatTable<readonly ["city", "gender"]>>();
    expectTypeOf(client.statistics({ measure: "persons" })).resolves.toEqualTypeOf<StatTable<readonly []>>();
  });

  it("names a measure that there is", async () => {
    // @ts-expect-error there is no such indicator
    expect(await measureOf(client.statistics({ measure: "CO99" }))).toBe("CO99");
  });

  it("tells of a measure what it has", async () => {
    // @ts-expect-error persons are counted, not added up
    expect(await measureOf(client.statistics({ measure: "persons", statistic: "SUM" }))).toBe("persons");
    expectTypeOf(client.statistics<"creditsEarned">)
      .parameter(0)
      .toHaveProperty("statistic");
  });

  it("asks by dimensions that there are, and that the measure has", async () => {
    // @ts-expect-error there is no such dimension
    expect(await measureOf(client.statistics({ measure: "CO01", by: ["town"] }))).toBe("CO01");
    // @ts-expect-error results are sensitive, and so are outcomes
    expect(await measureOf(client.statistics({ measure: "CR04", by: ["outcome"] }))).toBe("CR04");
  });

  it("filters by categories that a dimension has by definition", async () => {
    // @ts-expect-error there is no such city
    expect(await measureOf(client.statistics({ measure: "CO01", where: { city: "999" } }))).toBe("CO01");
    // @ts-expect-error there is no such age group
    expect(await measureOf(client.statistics({ measure: "CO01", where: { ageGroup: "OLD" } }))).toBe("CO01");
  });

  it("takes four dimensions, filters and breakdowns together", async () => {
    const four = { measure: "CO01", by: ["city", "gender", "ageGroup"], where: { entryYear: "2021" } } as const;
    expect(await measureOf(client.statistics(four))).toBe("CO01");
    const five = { ...four, where: { entryYear: "2021", project: "S21969" } } as const;
    // @ts-expect-error five dimensions are too many
    expect(await measureOf(client.statistics(five))).toBe("CO01");
  });

  it("breaks down by one level of a hierarchy", async () => {
    // @ts-expect-error months lie in years
    expect(await measureOf(client.statistics({ measure: "CO01", by: ["entryYear", "entryMonth"] }))).toBe("CO01");
  });

  it("breaks down by what no filter fixes", async () => {
    // @ts-expect-error there is one city only
    expect(await measureOf(client.statistics({ measure: "CO01", by: ["city"], where: { city: "091" } }))).toBe("CO01");
    const coarser = client.statistics({ measure: "CO01", by: ["entryMonth"], where: { entryYear: "2021" } });
    expect(await measureOf(coarser)).toBe("CO01");
  });

  it("of exact figures takes any dimensions, but no more of them", async () => {
    const table = client.exactStatistics({ measure: "CR04", by: ["outcome", "exitReason"] });
    expectTypeOf(table).resolves.toEqualTypeOf<StatTable<readonly ["outcome", "exitReason"]>>();
    const five = ["city", "gender", "ageGroup", "entryYear", "project"] as const;
    // @ts-expect-error five dimensions are too many
    expect(await measureOf(client.exactStatistics({ measure: "CR04", by: five }))).toBe("CR04");
  });

  it("asks for one sensitive dimension at most", async () => {
    const by = ["outcome", "exitReason"] as const;
    // @ts-expect-error both tell what a person did not choose to show
    expect(await measureOf(client.statistics({ measure: "persons", by }))).toBe("persons");
  });

  it("has figures whose value is read after their status", async () => {
    const read = async () => {
      const [figure] = (await client.statistics({ measure: "persons" })).figures;
      // @ts-expect-error it may be hidden
      return figure?.value;
    };
    await expect(read()).rejects.toThrow(TypeError);
  });
});
