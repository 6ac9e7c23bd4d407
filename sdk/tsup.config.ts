import { defineConfig } from "tsup";

// One line for each entry of package.json's `exports`: the thing that a user picks.
export default defineConfig({
  entry: { "model/index": "src/model/index.ts" },
  format: "esm",
  target: "es2022",
  // tsup 8 passes `baseUrl` on to the compiler, which TypeScript 6 rejects unless told otherwise.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
});
