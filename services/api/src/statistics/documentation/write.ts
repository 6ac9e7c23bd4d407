import { readFileSync, writeFileSync } from "node:fs";
import { figurePages, withTables } from "./figure-pages.ts";

// Run with `npm run figure-pages -w services/api` after a measure or a dimension has changed.
for (const { lang, place } of figurePages) {
  writeFileSync(place, withTables(readFileSync(place, "utf8"), lang));
}
