import type { Category } from "./category.ts";

type Conditions = ReadonlyMap<string, string>;

/**
 * Competences are unions of pathways, as kinds and providers are, but a pathway has several at once. Who is in a
 * category is by definition in every competence that all its pathways build; these are told here, the equal ones not.
 *
 * @param impliedBy - What a category implies one of.
 */
export function largerUnions(
  categories: readonly Category[],
  impliedBy: (dimension: string, code: string) => Conditions,
): (dimension: string, code: string) => readonly Conditions[] {
  const unions = new Map<string, Set<string>>();
  const competences = new Set<string>();
  const join = (name: string, pathway: string) => unions.set(name, (unions.get(name) ?? new Set()).add(pathway));
  for (const { dimension, code, implies } of categories) {
    if (dimension !== "pathway") continue;
    join(`pathway/${code}`, code);
    for (const [of, category] of impliedBy(dimension, code)) join(`${of}/${category}`, code);
    for (const competence of [implies["competence"] ?? []].flat()) {
      join(`competence/${competence}`, code);
      competences.add(competence);
    }
  }
  return (dimension, code) => {
    const own = unions.get(`${dimension}/${code}`);
    if (!own) return [];
    const isLarger = (other: ReadonlySet<string>) => other.size > own.size && [...own].every((one) => other.has(one));
    const wider = (name: string) => isLarger(unions.get(name) ?? new Set());
    const around = [...competences]
      .filter((one) => wider(`competence/${one}`))
      .map((one) => ["competence", one] as const);
    if (dimension !== "competence") return around.map((condition) => new Map([condition]));
    const others = [...unions.keys()].filter((name) => /^(pathwayKind|provider)\//.test(name) && wider(name));
    const named = others.map((name) => [name.slice(0, name.indexOf("/")), name.slice(name.indexOf("/") + 1)] as const);
    return [...around, ...named].map((condition) => new Map([condition]));
  };
}
