import type { Json, JsonObject, Localised } from "../../model/index.ts";
import type { Cube } from "../cube/cube.ts";
import { dimensionFacts, factsOf, inAll } from "../cube/facts.ts";
import { FormatError } from "../format-error.ts";
import type { CubeNames } from "./px-names.ts";

/** The keyword of ours; readers that do not know it keep it as it is. */
export const FACTS = "DIGIPOINT-FACTS";

/**
 * What no keyword has a place for, as JSON that may stand between quotation marks: in ASCII, with `'` around its texts.
 * Texts that had to be changed to stand in the file are in it as they were.
 */
export const writeFacts = (cube: Cube, names: CubeNames): string =>
  packed({
    ...factsOf(cube, inAll),
    ...(cube.hasNoise ? { noise: cube.cells.map(({ noise }) => noise) } : {}),
    dimensions: Object.fromEntries(
      cube.dimensions.map((dimension, place) => {
        const title = changed(dimension.title, (lang) => names[lang][place]?.title);
        const titles = dimension.categories.flatMap((category, at) => {
          const own = changed(category.title, (lang) => names[lang][place]?.categories[at]);
          return own ? [[category.id, own] as const] : [];
        });
        return [
          dimension.id,
          {
            ...dimensionFacts(dimension, inAll),
            ...(title ? { title } : {}),
            ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
          },
        ];
      }),
    ),
  });

/** @throws {@link FormatError} if it is none of ours. */
export function readFacts(text: string): JsonObject {
  try {
    return JSON.parse(text.replaceAll("'", '"')) as JsonObject;
  } catch (cause) {
    throw new FormatError("Its text is broken; the figures can be read once the entry is deleted.", FACTS, { cause });
  }
}

const changed = (text: Localised, written: (lang: keyof Localised) => string | undefined): Json | null =>
  (["fi", "sv", "en"] as const).every((lang) => written(lang) === text[lang]) ? null : inAll(text);

const packed = (json: Json): string =>
  JSON.stringify(json)
    .replace(/['#;]|[^\u0020-\u007e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll('"', "'");
