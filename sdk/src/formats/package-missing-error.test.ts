import { describe, expect, it } from "vitest";
import { loadPackage } from "./package-missing-error.ts";

describe("a package that a format needs", () => {
  it("is loaded when it is there", async () => {
    expect(await loadPackage("here", async () => ({ name: "here" }))).toEqual({ name: "here" });
  });

  it("is named with the way to install it when it is not", async () => {
    const cause = new Error("Cannot find package 'write-excel-file'");
    await expect(loadPackage("write-excel-file", () => Promise.reject(cause))).rejects.toMatchObject({
      name: "PackageMissingError",
      code: "PACKAGE_MISSING",
      packageName: "write-excel-file",
      message: "The package write-excel-file is not installed. Install it: npm install write-excel-file",
      cause,
    });
  });
});
