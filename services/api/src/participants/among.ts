import { rowFilterOf } from "../access/row-filter.ts";
import type { Viewer } from "../access/viewer.ts";

/** A condition on related people rows: it looks at no row that the viewer could not read. */
export const among = <Where extends object>(viewer: Viewer, where: Where) => ({ AND: [rowFilterOf(viewer), where] });
