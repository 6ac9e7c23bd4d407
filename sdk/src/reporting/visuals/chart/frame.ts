import type { VisualContext } from "../../contracts/plugins.ts";
import { type Child, element } from "../markup/element.ts";

/** What every picture has besides its marks. */
export interface FrameParts {
  /** Name of the visual, for style sheets. */
  readonly visual: string;
  /** Starts every id in the picture. */
  readonly id: string;
  readonly context: VisualContext;
  readonly summary: string;
  /** Fixed width in pixels; null where the picture takes the width that there is. */
  readonly width: number | null;
  /** Pixels. */
  readonly height: number;
  readonly patterns: Child;
  readonly marks: Child;
}

/**
 * The narrowest width that pictures are laid out for, in pixels: a window of 320 with its margins. Places across are in
 * percent and texts in pixels, so a wider picture has longer marks, not larger letters.
 */
export const NARROW = 288;

/** One `<svg>` with its title and description, that a reader is told as one image. */
export function frame({ visual, id, context, summary, width, height, patterns, marks }: FrameParts): string {
  const size =
    width === null ? { width: "100%", height } : { width, height, viewBox: `0 0 ${width} ${Math.round(height)}` };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `dp-chart dp-${visual}`,
      ...size,
      role: "img",
      lang: context.lang,
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-desc`,
      "font-family": "system-ui, sans-serif",
    },
    element("title", { id: `${id}-title` }, context.title),
    element("desc", { id: `${id}-desc` }, summary),
    element("defs", {}, patterns),
    marks,
  ).markup;
}

/** An id that may stand in `url(#...)`, whatever the host gave. */
export const safeId = ({ id }: VisualContext): string => id.replace(/[^A-Za-z0-9_-]/g, "-");
