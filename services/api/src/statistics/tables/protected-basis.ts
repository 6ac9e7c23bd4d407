import type { Pool } from "pg";
import type { Protection } from "../../disclosure/release-rule.ts";
import type { Askable } from "../questions/prepare-question.ts";
import type { ReleaseHead } from "../releases/release-head.ts";

/** What a protected table is answered from, and for whom. */
export interface ProtectedBasis {
  readonly pool: Pool;
  readonly release: ReleaseHead;
  readonly askable: Askable;
  readonly protection: Protection;
  /** Whether it is for visitors, who see no small published values. */
  readonly isPublic: boolean;
}
