import type { Row, SheetData } from "write-excel-file/universal";
import { type Language, type Localised, localise } from "../../model/index.ts";
import type { Cube } from "../cube/cube.ts";
import { dimensionFacts, factsOf } from "../cube/facts.ts";
import { STATUSES } from "../cube/status-codes.ts";
import { type Fact, flatFacts } from "./flat-facts.ts";
import { headerRow, textCell } from "./sheet-cells.ts";

const TITLE: Localised = { fi: "Otsikko", sv: "Rubrik", en: "Title" };
const STATUS: Localised = { fi: "Tiedon tila", sv: "Uppgiftens status", en: "Observation status" };

/** What people read first, in this order; the rest is for programs and stands below it under its own key. */
const LABELS: Readonly<Record<string, Localised>> = {
  "passport.release": { fi: "Julkaisu", sv: "Publicering", en: "Release" },
  "passport.dataAsOf": { fi: "Tiedot", sv: "Uppgifter per", en: "Data as of" },
  "passport.publishedAt": { fi: "Julkaistu", sv: "Publicerad", en: "Published" },
  "passport.definitionVersion": { fi: "Määritelmän versio", sv: "Definitionens version", en: "Definition version" },
  "measure.definition": { fi: "Määritelmä", sv: "Definition", en: "Definition" },
  "passport.citation": { fi: "Lähde", sv: "Källa", en: "Source" },
  "passport.licence.code": { fi: "Käyttölupa", sv: "Licens", en: "Licence" },
  "passport.licence.url": { fi: "Käyttöluvan teksti", sv: "Licensens text", en: "Text of the licence" },
  "passport.address": { fi: "Osoite palvelussa", sv: "Adress i tjänsten", en: "Address in the service" },
  "passport.threshold": { fi: "Salaaminen", sv: "Vad som döljs", en: "What is hidden" },
  "passport.noise": { fi: "Satunnaisvaihtelu", sv: "Slumptillägg", en: "Noise" },
  "passport.citiesReporting": {
    fi: "Toimittaneet kaupungit",
    sv: "Städer som lämnat uppgifter",
    en: "Cities reporting",
  },
  "passport.citiesMissing": { fi: "Puuttuvat kaupungit", sv: "Städer som saknas", en: "Cities missing" },
  "passport.notes": { fi: "Huomautus", sv: "Anmärkning", en: "Note" },
};

const ORDER = Object.keys(LABELS);

/** The passport and the definitions in one language; the third column is what programs know a line by. */
export function aboutSheet(cube: Cube, lang: Language): SheetData {
  const facts = flatFacts({
    ...factsOf(cube, (text) => text[lang]),
    dimensions: Object.fromEntries(
      cube.dimensions.map((dimension) => [
        dimension.column,
        { code: dimension.code, ...dimensionFacts(dimension, (text) => text[lang]) },
      ]),
    ),
  });
  const known = facts
    .filter(({ key }) => placeOf(key) >= 0)
    .sort((one, other) => placeOf(one.key) - placeOf(other.key));
  return [
    headerRow(["label", "text", "key"]),
    [textCell(localise(TITLE, lang)), textCell(localise(cube.title, lang))],
    ...known.map((fact) => lineOf(fact, lang)),
    ...STATUSES.map(
      ({ status, title }): Row => [textCell(`${localise(STATUS, lang)} ${status}`), textCell(localise(title, lang))],
    ),
    ...facts.filter(({ key }) => placeOf(key) < 0).map((fact) => lineOf(fact, lang)),
  ];
}

/** Items of one list stand together. */
const nameOf = (key: string) => key.replace(/\.\d+$/, "");

const placeOf = (key: string) => ORDER.indexOf(nameOf(key));

function lineOf({ key, value }: Fact, lang: Language): Row {
  const label = LABELS[nameOf(key)];
  return [label ? textCell(localise(label, lang)) : null, textCell(value), textCell(key)];
}
