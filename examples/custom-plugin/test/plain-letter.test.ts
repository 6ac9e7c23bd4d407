import { sampleReport, testRenderer } from "@digipoint/sdk/testing";
import { describe, expect, it } from "vitest";
import { plainLetter } from "../src/plain-letter.ts";

testRenderer({ describe, it }, plainLetter);

describe("plain-letter", () => {
  it("writes a figure a line", async () => {
    const letter = new TextDecoder().decode(await plainLetter.render(sampleReport("en")));
    expect(letter).toContain("\n* Women, Helsinki: ");
  });
});
