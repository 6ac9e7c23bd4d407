import type { Transport } from "../transport/transport.ts";
import type { Dashboards } from "./dashboards.ts";

// Few programs publish, so that what it takes is loaded by those alone.
const changes = () => import("./change-dashboards.ts");

export const createDashboards = (transport: Transport): Dashboards => ({
  list: async (options) => (await changes()).listDashboards(transport, options),
  save: async (draft, options) => (await changes()).saveDashboard(transport, draft, options),
  publish: async (key, options) => (await changes()).publishDashboard(transport, key, options),
  retire: async (order, options) => (await changes()).retireDashboard(transport, order, options),
});
