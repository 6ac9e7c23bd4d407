import type { Format } from "../format.ts";
import { readSdmxJson } from "./read-sdmx-json.ts";
import { writeSdmxJson } from "./write-sdmx-json.ts";

/** A data message of SDMX-JSON 2, for statistics platforms; all texts are in three languages. */
export const SDMX_JSON: Format = {
  name: "sdmx.json",
  extension: "sdmx.json",
  mediaType: "application/vnd.sdmx.data+json;version=2.1.0",
  write: writeSdmxJson,
  read: readSdmxJson,
};
