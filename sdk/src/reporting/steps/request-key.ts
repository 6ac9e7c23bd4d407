import type { ReportRequest } from "../contracts/plugins.ts";

const numbers = new WeakMap<object, number>();
let count = 0;

/** A number of a value's own, since two sources of one name may have different rights. */
function numberOf(value: object): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(value, count);
  return count;
}

/** The same text for requests that build the same report. */
export function requestKey({ definition, params, lang, sources, transforms, visuals }: ReportRequest): string {
  const chosen = Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([definition, chosen, lang, [...sources, ...transforms, ...visuals].map(numberOf)]);
}
