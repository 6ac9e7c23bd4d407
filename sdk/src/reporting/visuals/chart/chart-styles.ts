import { SHADES, SHADES_DARK } from "../heat/shade.ts";
import { SERIES_COLOURS, SERIES_COLOURS_DARK } from "./paint.ts";

const numbers = (colours: readonly string[]) => colours.map((colour, place) => [place + 1, colour] as const);
const variables = (name: string, colours: readonly string[]) =>
  numbers(colours)
    .map(([number, colour]) => `--dp-${name}-${number}:${colour};`)
    .join("");
const six = (rule: (number: number) => string) => [1, 2, 3, 4, 5, 6].map(rule).join("");

const LIGHT = `--dp-ground:#fff;--dp-muted:#5a6370;--dp-grid:#d5dae0;--dp-series-0:#4a5460;${variables("series", SERIES_COLOURS)}${variables("heat", Object.values(SHADES))}`;
const DARK = `--dp-ground:#14181d;--dp-muted:#aab4bf;--dp-grid:#3a434d;--dp-series-0:#b7c0ca;${variables("series", SERIES_COLOURS_DARK)}${variables("heat", Object.values(SHADES_DARK))}`;
const FORCED = `--dp-ground:Canvas;--dp-muted:CanvasText;--dp-grid:GrayText;--dp-series-0:CanvasText;${six((number) => `--dp-series-${number}:CanvasText;`)}${six((number) => `--dp-heat-${number}:Canvas;`)}`;

/**
 * The style sheet of the pictures, for the page that holds them: colours of light and dark themes, of forced colours and
 * of print. Pictures are readable without it; a page may set its own colours by the custom properties `--dp-ground`,
 * `--dp-muted`, `--dp-grid`, `--dp-series-0` to `--dp-series-6` and `--dp-heat-1` to `--dp-heat-5`.
 */
export const chartStyles: string = `:root,:host{${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root,:host{${DARK}}}
@media (forced-colors:active){:root,:host{${FORCED}}}
.dp-chart{display:block;max-width:100%;overflow:visible;print-color-adjust:exact}
.dp-text{fill:currentColor}.dp-muted{fill:var(--dp-muted)}.dp-halo{stroke:var(--dp-ground)}
.dp-ink{stroke:currentColor}.dp-grid{stroke:var(--dp-grid)}.dp-ground,.dp-hatch,.dp-point{stroke:var(--dp-ground)}
.dp-series-0{fill:var(--dp-series-0)}.dp-line-0,.dp-edge-0{stroke:var(--dp-series-0)}
${six((n) => `.dp-series-${n}{fill:var(--dp-series-${n})}.dp-line-${n},.dp-edge-${n}{stroke:var(--dp-series-${n})}`)}
.dp-absent,.dp-absent-line{stroke:var(--dp-muted)}.dp-heat{stroke:var(--dp-ground)}
${six((n) => (n === 6 ? "" : `.dp-heat-${n}{fill:var(--dp-heat-${n})}`))}
@media (forced-colors:active){.dp-chart{forced-color-adjust:none;color:CanvasText}pattern .dp-series-2,pattern .dp-series-3,pattern .dp-series-4,pattern .dp-series-5,pattern .dp-series-6{fill:Canvas}.dp-hatch{stroke:CanvasText}.dp-heat{stroke:CanvasText}}
`;
