import type { Json, JsonObject } from "../../../model/index.ts";
import { VisualError } from "../visual-error.ts";

/** Narrowest and widest picture of a fixed width, in pixels. */
const WIDTHS = { least: 280, most: 1600 } as const;

/**
 * The fixed width of the picture, in pixels; null where it takes the width that there is.
 *
 * @throws {@link VisualError} if the width is no such number, or there are options that no visual has.
 */
export function widthOption(options: JsonObject, visual: string): number | null {
  for (const name of Object.keys(options)) {
    if (name !== "width") throw new VisualError(visual, `has no option ${name}; it has: width.`);
  }
  const width: Json | undefined = options["width"];
  if (width === undefined) return null;
  if (typeof width === "number" && width >= WIDTHS.least && width <= WIDTHS.most) return width;
  throw new VisualError(visual, `option width is a number of pixels from ${WIDTHS.least} to ${WIDTHS.most}.`);
}
