import { createRequire } from "node:module";
import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  // The schema comes with the package, so that no service has to run while generating.
  schema: createRequire(import.meta.url).resolve("@digipoint/sdk/schema.graphql"),
  documents: "src/**/*.ts",
  ignoreNoDocuments: false,
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        // Days and exact decimals are text, as the service sends them.
        scalars: { Date: "string", DateTime: "string", Decimal: "string", JSON: "unknown" },
      },
    },
  },
};

export default config;
