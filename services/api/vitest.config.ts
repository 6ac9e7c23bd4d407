import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would load graphql's .mjs beside the .js that the libraries load: two copies that refuse each other.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: "./vitest.setup.ts",
    maxWorkers: 2, // every worker clones a database, and the machine has two cores
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
