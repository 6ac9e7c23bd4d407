import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["src/**/*.test.ts"],
    maxWorkers: 1, // whole services and browsers: one at a time on two cores
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
