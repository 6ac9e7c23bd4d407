import type { Visual } from "../contracts/plugins.ts";
import { bar } from "./bars/bar.ts";
import { groupedBar } from "./bars/grouped-bar.ts";
import { stackedBar } from "./bars/stacked-bar.ts";
import { heatTable } from "./heat/heat-table.ts";
import { line } from "./line/line.ts";
import { sparkline } from "./sparkline/sparkline.ts";
import { dotAndTarget } from "./targets/dot-and-target.ts";

/** The visuals that the SDK brings, each for a definition to name. */
export const VISUALS: readonly Visual[] = [bar, groupedBar, stackedBar, line, dotAndTarget, heatTable, sparkline];
