import { writeFileSync } from "node:fs";
import { dataFilesDocument } from "./data-files.ts";

// Run with `npx tsx services/api/src/exchange/documentation/write.ts` after a table or a rule has changed.
writeFileSync(new URL("../../../../../docs/data-files.md", import.meta.url), dataFilesDocument());
