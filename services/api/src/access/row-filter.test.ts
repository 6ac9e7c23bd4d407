import { expect, it } from "vitest";
import { mayRead, rowFilterOf } from "./row-filter.ts";
import { PUBLIC_VIEWER, type Viewer } from "./viewer.ts";

const viewer = (rights: Partial<Viewer>): Viewer => ({ ...PUBLIC_VIEWER, ...rights });
const inTurkuByOmnia = { cityCode: "853", organisationCode: "OMNIA" };

it("keeps an analyst to the rows of the own city", () => {
  const analyst = viewer({ role: "ANALYST", cityCodes: ["853"] });
  expect(rowFilterOf(analyst)).toEqual({ cityCode: { in: ["853"] } });
  expect(mayRead(analyst, inTurkuByOmnia)).toBe(true);
  expect(mayRead(analyst, { ...inTurkuByOmnia, cityCode: "049" })).toBe(false);
});

it("keeps a partner to the rows that the own organisation reported", () => {
  const partner = viewer({ role: "PARTNER", organisationCodes: ["OMNIA"] });
  expect(rowFilterOf(partner)).toEqual({ organisationCode: { in: ["OMNIA"] } });
  expect(mayRead(partner, inTurkuByOmnia)).toBe(true);
  expect(mayRead(partner, { ...inTurkuByOmnia, organisationCode: "TURKU" })).toBe(false);
});

it("opens either way to whoever has both a city and an organisation", () => {
  const both = viewer({ role: "STEWARD", cityCodes: ["853"], organisationCodes: ["OMNIA"] });
  expect(rowFilterOf(both)).toEqual({ OR: [{ cityCode: { in: ["853"] } }, { organisationCode: { in: ["OMNIA"] } }] });
});

it.each(["PUBLIC", "COORDINATOR", "ADMIN"] as const)("shows no row to the role %s, whatever its scope says", (role) => {
  const stranger = viewer({ role, cityCodes: ["853"], organisationCodes: ["OMNIA"], projectCodes: ["S21969"] });
  expect(rowFilterOf(stranger)).toEqual({ cityCode: { in: [] } });
  expect(mayRead(stranger, inTurkuByOmnia)).toBe(false);
});

it("shows no row to a role without a scope", () => {
  expect(rowFilterOf(viewer({ role: "ANALYST" }))).toEqual({ cityCode: { in: [] } });
});
