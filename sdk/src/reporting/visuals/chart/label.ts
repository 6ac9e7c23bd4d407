import { element, type Markup } from "../markup/element.ts";

/** Font sizes of the pictures, in pixels; they do not shrink with the picture. */
export const SIZES = { label: 14, value: 14, small: 12.5 } as const;

/** From one line of a text to the next, in pixels. */
export const LINE = 18;

/** Where a text stands, and how. */
export interface LabelPlace {
  /** Pixels, or percent of the width as text. */
  readonly x?: number | string;
  /** Pixels to the right of `x`. */
  readonly dx?: number;
  /** Of the first line's baseline, in pixels. */
  readonly y: number;
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly isBold?: boolean;
  readonly isMuted?: boolean;
  /** With an edge in the colour of the ground, over lines. */
  readonly hasHalo?: boolean;
}

const HALO = { stroke: "#fff", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" } as const;

/** A text of one or several lines. */
export function label(lines: string | readonly string[], place: LabelPlace): Markup {
  const { x = 0, dx = 0, y, size = SIZES.label, anchor = "start" } = place;
  const classes = ["dp-text", place.isMuted && "dp-muted", place.hasHalo && "dp-halo"].filter(Boolean).join(" ");
  const attributes = {
    class: classes,
    fill: place.isMuted ? "#5a6370" : "currentColor",
    "font-size": size,
    "font-weight": place.isBold ? 600 : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
    ...(place.hasHalo ? HALO : {}),
  };
  const at = (baseline: number) => ({ x, y: baseline, dx: dx === 0 ? undefined : dx });
  const [only, ...more] = typeof lines === "string" ? [lines] : lines;
  if (more.length === 0) return element("text", { ...at(y), ...attributes }, only);
  const spans = [only, ...more].map((line, place) => element("tspan", at(y + place * LINE), line));
  return element("text", attributes, spans);
}
