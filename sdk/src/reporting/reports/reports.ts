import type { ReportDefinition } from "../definition/report-definition.ts";
import { cityOverview } from "./city-overview.ts";
import { digipointTargets } from "./digipoint-targets.ts";
import { esfAnnualReport } from "./esf-annual-report.ts";
import { pathwayResults } from "./pathway-results.ts";
import { sixCityComparison } from "./six-city-comparison.ts";
import { supportPractices } from "./support-practices.ts";

/** Reports that are ready to build, in the order in which they are listed. */
export const REPORTS: readonly ReportDefinition[] = [
  cityOverview,
  sixCityComparison,
  esfAnnualReport,
  digipointTargets,
  pathwayResults,
  supportPractices,
];
