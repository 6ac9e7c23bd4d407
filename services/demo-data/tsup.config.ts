import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/generate.ts", command: "src/command.ts", main: "src/main.ts" },
  format: "esm",
  target: "es2022",
  // tsup 8 passes `baseUrl` on to the compiler, which TypeScript 6 rejects unless told otherwise.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
});
