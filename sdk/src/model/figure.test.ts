import { describe, expect, expectTypeOf, it } from "vitest";
import { absent, FIGURE_STATUSES, type Figure, isShown, type ShownFigure, shown } from "./figure.ts";

describe("a figure", () => {
  it("has a value only where it is shown", () => {
    expect(shown(0)).toEqual({ status: "shown", value: 0, noise: null });
    expect(shown(12, 1.7)).toEqual({ status: "shown", value: 12, noise: 1.7 });
    expect(absent("hidden")).not.toHaveProperty("value");
  });

  it("is read by its status first, or it does not compile", () => {
    const figure: Figure = shown(3);
    const read = (one: Figure) => {
      // @ts-expect-error a figure may be hidden
      return one.value;
    };
    expect(read(figure)).toBe(3);
    expectTypeOf<keyof Figure>().toEqualTypeOf<"status">();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("is never %s", (value) => {
    expect(() => shown(value)).toThrow(RangeError);
  });

  it("has one zero", () => {
    expect(Object.is(shown(-0).value, 0)).toBe(true);
  });

  it("is filtered by whether it is shown, for the compiler too", () => {
    const figures: readonly Figure[] = [shown(1), absent("missing"), shown(2)];
    const found = figures.filter(isShown);
    expectTypeOf(found).toEqualTypeOf<ShownFigure[]>();
    expect(found.map(({ value }) => value)).toEqual([1, 2]);
  });

  it("has four statuses", () => {
    expect(FIGURE_STATUSES).toEqual(["shown", "hidden", "missing", "notApplicable"]);
  });
});
