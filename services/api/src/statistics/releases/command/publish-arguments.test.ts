import { describe, expect, it } from "vitest";
import { readPublishArguments } from "./publish-arguments.ts";

describe("the arguments of the command", () => {
  it.each([
    [[], { kind: "publish", asOf: null, note: null, json: false }],
    [
      ["--as-of", "2022-10-31", "--note", " First. ", "--json"],
      { kind: "publish", asOf: "2022-10-31", note: "First.", json: true },
    ],
    [
      ["--withdraw", "2026-11-23", "--reason", "A city sent the wrong file."],
      { kind: "withdraw", release: "2026-11-23", reason: "A city sent the wrong file." },
    ],
  ])("%j say what to do", (args, wanted) => expect(readPublishArguments(args)).toEqual(wanted));

  it.each([
    [["--withdraw", "2026-11-23"]],
    [["--withdraw", "2026-11-23", "--reason", "short"]],
    [["--withdraw", "2026-11-23", "--reason", "A city sent the wrong file.", "--as-of", "2022-10-31"]],
    [["--reason", "A city sent the wrong file."]],
    [["--day", "2022-10-31"]],
    [["2022-10-31"]],
  ])("%j are not how it is used", (args) => expect(readPublishArguments(args)).toBeNull());
});
