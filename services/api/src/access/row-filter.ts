import { Prisma } from "../generated/prisma/client.ts";
import { rightsOf } from "./rights.rules.ts";
import type { Viewer } from "./viewer.ts";

interface Codes {
  in: string[];
}

/** A condition on the two columns that every people row repeats; every people model takes it. */
export interface RowFilter {
  cityCode?: Codes;
  organisationCode?: Codes;
  OR?: Pick<RowFilter, "cityCode" | "organisationCode">[];
}

/**
 * The first wall: the rows of people that a viewer may see, as a condition that every list and
 * look-up of people carries. The second wall, the database's row policies, knows nothing of it.
 */
export function rowFilterOf(viewer: Viewer): RowFilter {
  const { cities, organisations } = reachOf(viewer);
  if (organisations.length === 0) return { cityCode: { in: cities } }; // of no city at all: no row
  if (cities.length === 0) return { organisationCode: { in: organisations } };
  return { OR: [{ cityCode: { in: cities } }, { organisationCode: { in: organisations } }] };
}

/** The same wall in SQL, on the columns of one people table. */
export function rowWallOf(viewer: Viewer): Prisma.Sql {
  const { cities, organisations } = reachOf(viewer);
  if (organisations.length === 0) return Prisma.sql`city_code = any (${cities})`;
  if (cities.length === 0) return Prisma.sql`organisation_code = any (${organisations})`;
  return Prisma.sql`(city_code = any (${cities}) or organisation_code = any (${organisations}))`;
}

/** The same wall for one row that is already here. */
export function mayRead(
  viewer: Viewer,
  row: { readonly cityCode: string; readonly organisationCode: string },
): boolean {
  const { cities, organisations } = reachOf(viewer);
  return cities.includes(row.cityCode) || organisations.includes(row.organisationCode);
}

function reachOf(viewer: Viewer) {
  const open = rightsOf(viewer).people;
  return { cities: open ? [...viewer.cityCodes] : [], organisations: open ? [...viewer.organisationCodes] : [] };
}
