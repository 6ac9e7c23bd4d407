import type { Transform } from "../contracts/plugins.ts";
import { change } from "./change.ts";
import { perCapita } from "./per-capita.ts";
import { pick } from "./pick.ts";
import { rank } from "./rank.ts";
import { share } from "./share.ts";
import { sort } from "./sort.ts";
import { stack } from "./stack.ts";
import { top } from "./top.ts";

/** Every transform that the SDK brings. */
export const TRANSFORMS: readonly Transform[] = [change, perCapita, pick, rank, share, sort, stack, top];
