import type { Format } from "../format.ts";
import { readJsonStat } from "./read-json-stat.ts";
import { writeJsonStat } from "./write-json-stat.ts";

/** JSON-stat 2.0, for dashboards, notebooks and what reads Eurostat or PxWeb. */
export const JSON_STAT: Format = {
  name: "json",
  extension: "json",
  mediaType: "application/json",
  write: writeJsonStat,
  read: readJsonStat,
};
