import { isShown } from "../../../model/index.ts";
import type { Cell } from "../chart/open-table.ts";
import { shownValues } from "../chart/value-scale.ts";

/** How dark a cell is, from 1 to 5. */
export type Shade = 1 | 2 | 3 | 4 | 5;

const STEPS: readonly Shade[] = [1, 2, 3, 4, 5];

/** Fills where no style sheet says otherwise: the text on them keeps 4.5:1 and more. */
export const SHADES: Readonly<Record<Shade, string>> = {
  1: "#f1f5fa",
  2: "#dde8f3",
  3: "#c5d8ec",
  4: "#abc6e3",
  5: "#8fb3d9",
};

/** The same on dark. */
export const SHADES_DARK: Readonly<Record<Shade, string>> = {
  1: "#1d2731",
  2: "#213548",
  3: "#26435f",
  4: "#2a5176",
  5: "#2f5f8d",
};

/** How dark each value is drawn, between zero and the largest that is shown. */
export function shadeOf(cells: readonly Cell[]): (cell: Cell) => Shade | null {
  const most = Math.max(0, ...shownValues(cells));
  return ({ figure }) => {
    if (!isShown(figure)) return null;
    const share = most === 0 ? 0 : Math.max(0, figure.value) / most;
    return STEPS[Math.floor(share * STEPS.length)] ?? 5;
  };
}
