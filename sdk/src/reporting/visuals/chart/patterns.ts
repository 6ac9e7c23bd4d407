import { element, type Markup } from "../markup/element.ts";
import { colourOf, type Look } from "./paint.ts";

/** What is drawn over the colour of each look, on a tile of eight pixels. */
const TILES: Readonly<Record<Look, string | null>> = {
  0: null,
  1: null,
  2: "M-2,2L2,-2M0,8L8,0M6,10L10,6",
  3: "M0,2H8M0,6H8",
  4: "M-2,6L2,10M0,0L8,8M6,-2L10,2",
  5: "M2,0V8M6,0V8",
  6: "M0,4H8M4,0V8",
};

const TILE = { width: 8, height: 8, patternUnits: "userSpaceOnUse" } as const;

/** Patterns of looks; a look without one is plain. */
export const patternsOf = (looks: readonly Look[], id: string): readonly Markup[] =>
  [...new Set(looks)].flatMap((look) => {
    const tile = TILES[look];
    if (tile === null) return [];
    return element(
      "pattern",
      { id: patternId(look, id), ...TILE },
      element("rect", { width: 8, height: 8, class: `dp-series-${look}`, fill: colourOf(look) }),
      element("path", { d: tile, class: "dp-hatch", stroke: "#fff", "stroke-width": 1.6, fill: "none" }),
    );
  });

/** The pattern of what is not shown: hatched, without a colour of its own. */
export const absentPattern = (id: string): Markup =>
  element(
    "pattern",
    { id: `${id}-absent`, width: 5, height: 5, patternUnits: "userSpaceOnUse" },
    element("path", {
      d: "M-1,1L1,-1M0,5L5,0M4,6L6,4",
      class: "dp-absent-line",
      stroke: "#5a6370",
      "stroke-width": 1.1,
      fill: "none",
    }),
  );

/** Attributes that fill a mark with its look. */
export const fillOf = (look: Look, id: string) =>
  TILES[look] === null
    ? { class: `dp-series-${look}`, fill: colourOf(look) }
    : { class: `dp-edge-${look}`, fill: `url(#${patternId(look, id)})`, stroke: colourOf(look), "stroke-width": 1 };

const patternId = (look: Look, id: string): string => `${id}-pattern-${look}`;
