import { TOTAL } from "../../../model/index.ts";
import { VisualError } from "../visual-error.ts";

/** Colours of series on white where no style sheet says otherwise; all have 4.5:1 or more against it. */
export const SERIES_COLOURS = ["#1d4e89", "#a84f00", "#00707e", "#7a3e86", "#4f6b1f", "#8c2f46"] as const;

/** Colours of series on dark. */
export const SERIES_COLOURS_DARK = ["#8fbcf2", "#f0a860", "#5fc9d8", "#d6a1dd", "#b3cf75", "#f09aae"] as const;

/** Dashes of lines, so that no line is told from another by colour alone. */
export const SERIES_DASHES = [null, "7 4", "2 3", "10 3 2 3", "14 4", "4 2"] as const;

const TOTAL_COLOUR = "#4a5460";

/** How a series looks: the number of its colour, pattern, dash and symbol, from 1; 0 is the total's. */
export type Look = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const LOOKS: readonly Look[] = [1, 2, 3, 4, 5, 6];

/**
 * A look for every series; the total, if there is one, is neutral.
 *
 * @throws {@link VisualError} if there are more series than looks that can be told apart.
 */
export function looksOf(codes: readonly string[], visual: string): readonly Look[] {
  const parts = codes.filter((code) => code !== TOTAL);
  if (parts.length > LOOKS.length) {
    throw new VisualError(
      visual,
      `tells at most ${LOOKS.length} series apart, but there are ${parts.length}. Choose some, or draw a heat-table.`,
    );
  }
  return codes.map((code) => (code === TOTAL ? 0 : (LOOKS[parts.indexOf(code)] ?? 0)));
}

/** The colour of a look where no style sheet says otherwise. */
export const colourOf = (look: Look): string => SERIES_COLOURS[look - 1] ?? TOTAL_COLOUR;
