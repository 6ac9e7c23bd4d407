import { sampleReport, sampleRequest, testStep } from "@digipoint/sdk/testing";
import { describe, expect, it } from "vitest";
import { markTime } from "../src/mark-time.ts";

testStep({ describe, it }, "mark-time", () => markTime(() => undefined));

describe("mark-time", () => {
  it("tells of every build, failed ones too", async () => {
    const told: string[] = [];
    const step = markTime((report) => told.push(report));
    await step(async () => sampleReport("en"))(sampleRequest());
    await expect(step(() => Promise.reject(new Error("No.")))(sampleRequest())).rejects.toThrow("No.");
    expect(told).toEqual(["sample", "sample"].map(() => sampleRequest().definition.id));
  });
});
