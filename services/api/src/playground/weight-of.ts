/**
 * The weight that an Accept or Accept-Encoding header gives to one name.
 *
 * @returns 0–1; 0 when the header does not name it. Wildcards name nothing.
 */
export function weightOf(header: string | null, name: string): number {
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [range, ...parameters] = part.split(";").map((each) => each.trim());
    if (range !== name) continue;
    const weight = parameters.find((each) => each.startsWith("q="));
    return weight ? Number(weight.slice(2)) || 0 : 1;
  }
  return 0;
}
