import { defineConfig } from "tsup";
import { withoutParser } from "./build/without-parser.ts";

// One line for each entry of package.json's `exports`: the thing that a user picks.
const entry = {
  index: "src/index.ts",
  "model/index": "src/model/index.ts",
  "formats/index": "src/formats/index.ts",
  "client/index": "src/client/index.ts",
  "reporting/index": "src/reporting/index.ts",
  "exchange/index": "src/exchange/index.ts",
  "exchange/files/index": "src/exchange/files/index.ts",
  "testing/index": "src/testing/index.ts",
};

// The command has no types: nobody imports it.
const command = { "cli/main": "src/cli/main.ts" };

export default defineConfig({
  entry: { ...entry, ...command },
  format: "esm",
  target: "es2022",
  // tsup 8 passes `baseUrl` on to the compiler, which TypeScript 6 rejects unless told otherwise.
  dts: { entry, compilerOptions: { ignoreDeprecations: "6.0" } },
  // urql is bundled, so that the parser of GraphQL that it brings stays out of what pages load.
  noExternal: ["@urql/core", "@0no-co/graphql.web"],
  esbuildPlugins: [withoutParser()],
  define: { "process.env.NODE_ENV": '"production"' },
  publicDir: false,
  onSuccess: "node scripts/copy-contracts.mjs",
  sourcemap: true,
  clean: true,
});
