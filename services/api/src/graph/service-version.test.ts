import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { SERVICE_VERSION } from "./service-version.ts";

it("the service tells the version of its package", () => {
  expect(SERVICE_VERSION).toBe(createRequire(import.meta.url)("../../package.json").version);
});
