import { type Ask, TOTAL } from "./ask.ts";
import type { Attempts } from "./attempts.ts";
import { groupsOf, type Person } from "./people.ts";

/** Everybody has one record in a project, so the categories within one add up. */
const ROWS = [
  { groups: ["project", "city", "entryQuarter"], parts: "ageBand" },
  { groups: ["project", "city", "ageBand"], parts: "labourStatus" },
  { groups: ["project", "city", "entryYear"], parts: "educationGroup" },
  { groups: ["project", "city", "entryQuarter"], parts: "outcome" },
  { groups: ["project", "entryMonth", "gender"], parts: "ageGroup" },
];

/** Too few to be shown. */
const FEW = 4;

/** Finds a part of a group that is too small to be shown as the total less the parts that are. */
export async function totalMinusShown(ask: Ask, people: readonly Person[]): Promise<Attempts> {
  const found: { readonly left: number; readonly true: number }[] = [];
  for (const { groups, parts } of ROWS) {
    const table = await ask({ measure: "persons", by: [...groups, parts] });
    const codesOfParts = (table.categories.at(-1) ?? []).filter((code) => code !== TOTAL);
    const exact = groupsOf(people, [...groups, parts]);
    for (const [codes, members] of groupsOf(people, groups).all) {
      const sizes = codesOfParts.map((part) => exact.sizeOf(...codes, part));
      const small = sizes.filter((size) => size <= FEW);
      if (codes[0] === TOTAL || members.length <= FEW || small.length !== 1) continue;
      const others = codesOfParts.filter((part) => exact.sizeOf(...codes, part) > FEW);
      const shown = others.map((part) => table.figure(...codes, part));
      const total = table.figure(...codes, TOTAL);
      if (total === null || shown.includes(null)) continue;
      const sum = shown.reduce<number>((all, figure) => all + (figure ?? 0), 0);
      found.push({ left: total - sum, true: small[0] ?? 0 });
    }
  }
  const ofSize = (size: number) => found.filter((one) => one.true === size).length;
  return {
    attempts: found.length,
    successes: found.filter((one) => one.left === one.true).length,
    guessing: Math.max(...[0, 1, 2, 3, 4].map(ofSize)) / Math.max(1, found.length),
  };
}
