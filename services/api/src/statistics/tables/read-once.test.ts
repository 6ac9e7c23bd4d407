import { expect, it, vi } from "vitest";
import { readOnce } from "./read-once.ts";

it("reads each key once, also when many ask before the first answer is there", async () => {
  const read = vi.fn(async (key: number) => ({ key }));
  const once = readOnce(read);
  const [first, second, other] = await Promise.all([once(1), once(1), once(2)]);
  expect([first, second, other]).toEqual([{ key: 1 }, { key: 1 }, { key: 2 }]);
  expect(await once(1)).toBe(first);
  expect(second).toBe(first);
  expect(read.mock.calls).toEqual([[1], [2]]);
});

it("tells a failure to all who wait for it, and reads again for the next", async () => {
  const read = vi
    .fn<(key: string) => Promise<string>>()
    .mockRejectedValueOnce(new Error("out of reach"))
    .mockResolvedValueOnce("there");
  const once = readOnce(read);
  const waiting = await Promise.allSettled([once("it"), once("it")]);
  expect(waiting.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await once("it")).toBe("there");
  expect(await once("it")).toBe("there");
  expect(read).toHaveBeenCalledTimes(2);
});

it("forgets no other key with a failure", async () => {
  const read = vi.fn((key: string) => (key === "bad" ? Promise.reject(new Error("bad")) : Promise.resolve(key)));
  const once = readOnce(read);
  await once("good");
  await expect(once("bad")).rejects.toThrow("bad");
  await once("good");
  expect(read.mock.calls).toEqual([["good"], ["bad"]]);
});
