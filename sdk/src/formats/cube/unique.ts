/**
 * Gives each wish its own name, in order: the wish itself, or with `-2`, `-3`... where it is taken. Wishes that are
 * `firm` are served before the others, so that what is a good name already keeps it.
 */
export function uniqueNames(
  wishes: readonly { readonly name: string; readonly firm: boolean }[],
  { reserved = [], joint }: { readonly reserved?: readonly string[]; readonly joint: string },
): readonly string[] {
  const taken = new Set(reserved);
  const given = new Map<number, string>();
  for (const firm of [true, false]) {
    for (const [place, wish] of wishes.entries()) {
      if (wish.firm === firm) given.set(place, claim(taken, wish.name, joint));
    }
  }
  return wishes.map(({ name }, place) => given.get(place) ?? name);
}

function claim(taken: Set<string>, wish: string, joint: string): string {
  let name = wish;
  for (let next = 2; taken.has(name); next += 1) name = `${wish}${joint}${next}`;
  taken.add(name);
  return name;
}
