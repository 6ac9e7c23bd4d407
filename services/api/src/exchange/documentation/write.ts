import { writeFileSync } from "node:fs";
import { dataFilesDocument } from "./data-files.ts";

// Run with `npm run data-files -w services/api` after a table or a rule has changed.
writeFileSync(new URL("../../../../../docs/data-files.md", import.meta.url), dataFilesDocument());
