import { expect, it } from "vitest";
import { exactScopeOf } from "./exact-scope.ts";
import { PUBLIC_VIEWER, type Viewer } from "./viewer.ts";

const EVERYWHERE = { cityCodes: ["853"], projectCodes: ["S21969"], organisationCodes: ["SYN-TURKU"] };
const NOTHING = { cities: [], projects: [], organisations: [] };
const viewer = (role: Viewer["role"], reach: Partial<Viewer> = EVERYWHERE): Viewer => ({
  ...PUBLIC_VIEWER,
  ...reach,
  role,
});

it.each(["ANALYST", "STEWARD"] as const)("counts the own cities for %s, whatever else the credential names", (role) => {
  expect(exactScopeOf(viewer(role))).toEqual({ ...NOTHING, cities: ["853"] });
});

it("counts the own projects for a coordinator", () => {
  expect(exactScopeOf(viewer("COORDINATOR"))).toEqual({ ...NOTHING, projects: ["S21969"] });
});

it("counts the own organisations for a partner", () => {
  expect(exactScopeOf(viewer("PARTNER"))).toEqual({ ...NOTHING, organisations: ["SYN-TURKU"] });
});

it.each(["PUBLIC", "ADMIN"] as const)("counts nothing exactly for %s", (role) => {
  expect(exactScopeOf(viewer(role))).toBeNull();
});

it.each([
  ["ANALYST", { cityCodes: [] }],
  ["STEWARD", { cityCodes: [] }],
  ["COORDINATOR", { projectCodes: [] }],
  ["PARTNER", { organisationCodes: [] }],
] as const)("opens nothing to %s without a reach of its own, rather than everything", (role, none) => {
  expect(exactScopeOf(viewer(role, { ...EVERYWHERE, ...none }))).toBeNull();
});
