import { SdkError, type SdkErrorOptions } from "../../model/index.ts";
import type { DashboardProblem } from "./dashboards.ts";

/** A dashboard was not saved, published or retired; all that is in the way is told at once. */
export class DashboardRefusedError extends SdkError {
  override readonly name = "DashboardRefusedError";
  override readonly code = "DASHBOARD_REFUSED";

  /** @param problems - At least one. */
  constructor(
    readonly problems: readonly DashboardProblem[],
    options?: SdkErrorOptions,
  ) {
    const lines = problems.map(({ path, message }) => `\n- ${path.slice(1).join(".") || "dashboard"}: ${message}`);
    super(`The service did not take the dashboard; correct:${lines.join("")}`, options);
  }
}
