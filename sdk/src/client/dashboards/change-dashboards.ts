import { inThree, type Texts, textOf } from "../operations/in-three-languages.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import { wholeData } from "../transport/whole-data.ts";
import { DashboardRefusedError } from "./dashboard-refused-error.ts";
import type { DashboardDraft, DashboardKey, DashboardProblem, DashboardVersion } from "./dashboards.ts";

type Told = Omit<DashboardVersion, "title"> & Texts<"title">;

interface Payload {
  readonly dashboard: Told | null;
  readonly userErrors: readonly DashboardProblem[];
}

const FIELDS = `code version status audience publishedAt ${inThree("title")}`;
const MOST = 100;
const LIST = `query Dashboards($first: Int!) { dashboards(first: $first) { ${FIELDS} } }`;

const versionOf = (told: Told): DashboardVersion => {
  const { code, version, status, audience, publishedAt } = told;
  return { code, version, status, audience, publishedAt, title: textOf(told, "title") };
};

export async function listDashboards(
  transport: Transport,
  options?: CallOptions,
): Promise<readonly DashboardVersion[]> {
  type Data = { readonly dashboards: readonly Told[] };
  return wholeData(await transport.request<Data, object>(LIST, { first: MOST }, options)).dashboards.map(versionOf);
}

export function saveDashboard(transport: Transport, draft: DashboardDraft, options?: CallOptions) {
  const { lockedParameters = {}, allowedOrigins, ...rest } = draft;
  const locked = Object.entries(lockedParameters).map(([name, code]) => ({ name, code }));
  return change(transport, "saveDashboard", { ...rest, allowedOrigins, lockedParameters: locked }, options);
}

export const publishDashboard = (transport: Transport, { code, version }: DashboardKey, options?: CallOptions) =>
  change(transport, "publishDashboard", { code, version }, options);

export const retireDashboard = (
  transport: Transport,
  { code, version, reason }: DashboardKey & { readonly reason: string },
  options?: CallOptions,
) => change(transport, "retireDashboard", { code, version, reason }, options);

async function change(
  transport: Transport,
  name: "saveDashboard" | "publishDashboard" | "retireDashboard",
  input: object,
  options?: CallOptions,
): Promise<DashboardVersion> {
  const operation = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const document = `mutation ${operation}($input: ${operation}Input!) {
    ${name}(input: $input) { dashboard { ${FIELDS} } userErrors { path code message } }
  }`;
  const result = await transport.request<Readonly<Record<string, Payload>>, object>(document, { input }, options);
  const payload = wholeData(result)[name];
  if (!payload?.dashboard) throw new DashboardRefusedError(payload?.userErrors ?? []);
  return versionOf(payload.dashboard);
}
