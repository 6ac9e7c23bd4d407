import type { Format } from "../format.ts";
import { readPx } from "./read-px.ts";
import { writePx } from "./write-px.ts";

/** PC-Axis, for city analysts and PxWeb; no media type is registered for it. */
export const PX: Format = {
  name: "px",
  extension: "px",
  mediaType: "application/octet-stream",
  write: async (table, options) => writePx(table, options),
  read: async (bytes) => readPx(bytes),
};
