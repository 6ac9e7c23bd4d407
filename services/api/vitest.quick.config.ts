import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

// For `npm run check`: the same tests without those that need PostgreSQL, so without starting one.
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    name: "api",
    exclude: ["**/*.db.test.ts", "src/**/testing/**"],
    globalSetup: [],
    sequence: { groupOrder: 1 }, // its own group, since its number of workers may differ from the others'
  },
});
