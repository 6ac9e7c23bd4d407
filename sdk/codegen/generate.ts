import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import { preset } from "@graphql-codegen/client-preset";
import { oneLineDocuments } from "./one-line-documents.ts";

// Run with `npm run generate -w sdk`, which every build does: checks the documents of the client against the
// service's schema, and gives them their types.
await generate({
  schema: "../services/api/schema.graphql",
  documents: "src/client/documents/*.graphql",
  silent: true,
  errorsOnly: true,
  generates: {
    "src/client/generated/": {
      preset,
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: false,
        skipTypename: true,
        strictScalars: true,
        // Numbers are numbers, exact decimals and days are text.
        scalars: { ID: "string", Date: "string", DateTime: "string", Decimal: "string", JSON: "unknown" },
      },
    },
  },
});

const file = "src/client/generated/graphql.ts";
writeFileSync(file, oneLineDocuments(readFileSync(file, "utf8")));
// What the preset makes besides, for documents written in code.
for (const name of ["gql", "index"]) rmSync(`src/client/generated/${name}.ts`);
