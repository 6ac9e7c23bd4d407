/** What a picture may not hold: it must work under a strict content security policy and reach nowhere. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, "has a script"],
  [/<style\b/i, "has a style element"],
  [/\sstyle\s*=/i, "has an inline style"],
  [/\son[a-z]+\s*=/i, "has an inline event handler"],
  [/<foreignObject\b/i, "has a foreignObject"],
  [/(?:href|src)\s*=\s*["'](?!#)/i, "refers to something outside of itself"],
  [/url\(\s*["']?(?!#)[^)]/i, "refers to something outside of itself"],
];

/**
 * What is wrong with the picture of a chart; empty where nothing is.
 *
 * @param id - The id that was given to the picture; ids in it must begin with it.
 */
export function svgProblems(svg: string, id: string): readonly string[] {
  const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, found]) => found ?? "");
  const used = [...svg.matchAll(/(?:url\(#|href="#)([^)"]*)/g)].map(([, found]) => found ?? "");
  const labels = [...svg.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"/g)].flatMap(([, all]) =>
    (all ?? "").split(" "),
  );
  return [
    ...(/^<svg\b[^>]*\srole="img"/.test(svg) ? [] : ['does not begin with <svg … role="img">']),
    ...(svg.match(/<title\b/) && svg.match(/<desc\b/) ? [] : ["lacks a <title> or a <desc>"]),
    ...(labels.length > 0 ? [] : ["is not labelled by its title (aria-labelledby)"]),
    ...FORBIDDEN.filter(([pattern]) => pattern.test(withoutText(svg))).map(([, problem]) => problem),
    ...ids.filter((one) => !one.startsWith(id)).map((one) => `the id ${one} does not begin with ${id}`),
    ...ids.filter((one, place) => ids.indexOf(one) !== place).map((one) => `the id ${one} is there twice`),
    ...[...used, ...labels].filter((one) => !ids.includes(one)).map((one) => `refers to ${one}, which is not there`),
    ...nestingProblems(svg),
  ];
}

/** Only the marks: what stands between them is shown, never run. */
const withoutText = (svg: string) => svg.replace(/>[^<]*</g, "><");

/** Elements that are opened and not closed, or the other way round. */
function nestingProblems(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = "", rest = ""] of svg.matchAll(
    /<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g,
  )) {
    if (slash === "/" && open.pop() !== name) return [`</${name}> closes what is not open`];
    if (slash !== "/" && !rest.endsWith("/")) open.push(name);
  }
  return open.map((name) => `<${name}> is not closed`);
}

/** The words that a picture shows, one after another. */
export const svgWords = (svg: string): string => svg.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
