import {
  type JsonObject,
  LANGUAGES,
  type Language,
  type Localised,
  localise,
  type StatTable,
} from "../../model/index.ts";
import { encodeJson } from "../bytes.ts";
import { idOfCategory } from "../cube/category-ids.ts";
import { type Cube, STRUCTURE_VERSION } from "../cube/cube.ts";
import { cubeOf } from "../cube/cube-of.ts";
import { factsOf, inAll } from "../cube/facts.ts";
import { utcOf } from "../cube/instant.ts";
import type { WriteOptions } from "../format.ts";
import { named } from "./named.ts";
import { sdmxAttributes } from "./sdmx-attributes.ts";
import { sdmxDataSet } from "./sdmx-data-set.ts";
import { sdmxDimensions } from "./sdmx-dimensions.ts";

/**
 * A data message of SDMX-JSON, in the flat form, with all texts in three languages. It is valid as 2.1 and as 2.0: the
 * two differ in what they add to it.
 */
export async function writeSdmxJson(table: StatTable, { lang = "fi" }: WriteOptions = {}): Promise<Uint8Array> {
  const cube = cubeOf(table);
  const { agency, flow } = cube;
  const urn = `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${agency}:${flow}(${STRUCTURE_VERSION})`;
  const links = [{ rel: "dataflow", urn }];
  const annotations = annotationsOf(cube, lang);
  const { name, names } = named(flow, cube.title, lang);
  return encodeJson({
    $schema: "https://json.sdmx.org/2.1/sdmx-json-data-schema.json",
    meta: metaOf(cube, lang),
    data: {
      structures: [
        {
          links,
          name: name ?? flow,
          names: names ?? {},
          dimensions: sdmxDimensions(cube, lang),
          measures: { observation: [obsValue(lang)] },
          attributes: sdmxAttributes(cube, lang),
          annotations,
          dataSets: [0],
          "x-facts": factsOf(cube, inAll),
        },
      ],
      dataSets: [sdmxDataSet(cube, links, annotations.length)],
    },
  });
}

const VALUE: Localised = { fi: "Arvo", sv: "Värde", en: "Value" };

const obsValue = (lang: Language): JsonObject => ({
  ...named("OBS_VALUE", VALUE, lang),
  roles: ["OBS_VALUE"],
  format: { dataType: "Double" },
});

/** Dated by the release, never by the clock; what has no date at all is dated by the beginning of time. */
function metaOf({ agency, flow, edition, passport }: Cube, lang: Language): JsonObject {
  const asOf = passport.dataAsOf === null ? null : `${passport.dataAsOf}T00:00:00Z`;
  return {
    id: idOfCategory(edition === null ? flow : `${flow}-${edition}`, false),
    test: false,
    prepared: utcOf(passport.publishedAt) ?? utcOf(asOf) ?? "1970-01-01T00:00:00Z",
    contentLanguages: [lang, ...LANGUAGES.filter((language) => language !== lang)],
    sender: { id: agency },
  };
}

/** What every reader of the figures should know. */
function annotationsOf({ passport }: Cube, lang: Language): readonly JsonObject[] {
  const { notes, noise, threshold, citation } = passport;
  const texts = [
    ...notes.map((text, place) => ({ id: `NOTE_${place + 1}`, type: "FOOTNOTE", text })),
    ...(noise ? [{ id: "NOISE", type: "NOISE", text: noise }] : []),
    ...(threshold ? [{ id: "THRESHOLD", type: "THRESHOLD", text: threshold }] : []),
    { id: "CITATION", type: "CITATION", text: citation },
  ];
  return texts.map(({ id, type, text }) => ({ id, type, text: localise(text, lang), texts: inAll(text) }));
}
