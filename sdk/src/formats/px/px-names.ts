import { LANGUAGES, type Language } from "../../model/index.ts";
import type { Cube, CubeDimension } from "../cube/cube.ts";
import { uniqueNames } from "../cube/unique.ts";
import type { Clean } from "./px-text.ts";

/** What a dimension and its categories are called in one language of a file; unique, for entries address by them. */
export interface PxNames {
  readonly title: string;
  /** In the order of the categories. */
  readonly categories: readonly string[];
}

/** The names of every dimension, in the order of the cube, by language. */
export type CubeNames = Readonly<Record<Language, readonly PxNames[]>>;

export function namesOf({ dimensions }: Cube, clean: Clean): CubeNames {
  const [fi, sv, en] = LANGUAGES.map((lang) => namesIn(dimensions, lang, clean));
  return { fi: fi ?? [], sv: sv ?? [], en: en ?? [] };
}

function namesIn(dimensions: Cube["dimensions"], lang: Language, clean: Clean): readonly PxNames[] {
  const titles = unique(dimensions, lang, clean);
  return dimensions.map(({ categories, id }, place) => ({
    title: titles[place] ?? id,
    categories: unique(categories, lang, clean),
  }));
}

const unique = (named: readonly Pick<CubeDimension, "title" | "id">[], lang: Language, clean: Clean) =>
  uniqueNames(
    named.map(({ title, id }) => {
      const name = clean(title[lang]).trim() === "" ? id : clean(title[lang]);
      return { name, firm: name === title[lang] };
    }),
    { joint: " " },
  );
