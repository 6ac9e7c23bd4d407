import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts", "src/import.ts", "src/publish.ts"],
  format: "esm",
  target: "node20",
  splitting: true,
  sourcemap: true,
  clean: true,
});
