import { expect, it } from "vitest";
import { alternate, timed } from "./alternate.ts";
import { medianOf, percentileOf } from "./median.ts";

it("runs every contender once a round, begins with another one each time, and leaves the first round out", async () => {
  const ran: string[] = [];
  const contender = (name: string, times: readonly number[]) => {
    const left = [...times];
    return async () => {
      ran.push(name);
      return left.shift() ?? Number.NaN;
    };
  };
  const medians = await alternate(
    { one: contender("one", [900, 3, 1, 2]), other: contender("other", [0, 7, 7, 9]) },
    3,
  );
  expect(ran.join(" ")).toBe("one other other one one other other one");
  expect(medians).toEqual({ one: 2, other: 7 });
});

it("does not measure what is only prepared", async () => {
  const order: string[] = [];
  const run = timed(
    async (prepared: string) => order.push(prepared),
    async () => {
      order.push("prepare");
      return "work";
    },
  );
  expect(await run()).toBeGreaterThanOrEqual(0);
  expect(order).toEqual(["prepare", "work"]);
});

it("takes percentiles from the values themselves", () => {
  expect(medianOf([5, 1, 3])).toBe(3);
  expect(percentileOf([...Array(100).keys()], 95)).toBe(94);
  expect(percentileOf([], 50)).toBeNaN();
});
