import { defineConfig } from "vitest/config";

// For `npm run check`: every test that needs neither PostgreSQL nor a browser, in one process.
export default defineConfig({
  test: {
    projects: [
      "sdk/vitest.config.ts",
      "services/*/vitest.config.ts",
      "!services/api/vitest.config.ts",
      "services/api/vitest.quick.config.ts",
    ],
  },
});
