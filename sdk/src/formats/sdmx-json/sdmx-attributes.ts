import type { JsonObject, Language, Localised, Unit } from "../../model/index.ts";
import type { Cube } from "../cube/cube.ts";
import { STATUSES } from "../cube/status-codes.ts";
import { named } from "./named.ts";

const TITLES = {
  SDC_METHOD: { fi: "Tietosuojakäsittely", sv: "Röjandekontroll", en: "Disclosure control method" },
  RELEASE: { fi: "Julkaisu", sv: "Publicering", en: "Release" },
  DATA_AS_OF: { fi: "Tietojen ajankohta", sv: "Uppgifternas tidpunkt", en: "Data as of" },
  LICENCE: { fi: "Käyttölupa", sv: "Licens", en: "Licence" },
  UNIT_MEASURE: { fi: "Yksikkö", sv: "Enhet", en: "Unit of measure" },
  DECIMALS: { fi: "Desimaaleja", sv: "Decimaler", en: "Decimals" },
  OBS_STATUS: { fi: "Tiedon tila", sv: "Observationsstatus", en: "Observation status" },
  CONF_STATUS: { fi: "Salassapito", sv: "Sekretess", en: "Confidentiality status" },
  SDC_NOISE: {
    fi: "Suojaavan satunnaisvaihtelun keskihajonta",
    sv: "Standardavvikelse för det skyddande slumptillägget",
    en: "Standard deviation of the protective noise",
  },
} as const satisfies Readonly<Record<string, Localised>>;

const NOISE: Localised = {
  fi: "Lukuihin on lisätty satunnaisvaihtelua",
  sv: "Talen har fått ett slumptillägg",
  en: "Perturbed with random noise",
};

const CONFIDENTIALITY: readonly { readonly id: string; readonly title: Localised }[] = [
  { id: "F", title: { fi: "Vapaasti julkaistava", sv: "Fritt för publicering", en: "Free for publication" } },
  { id: "C", title: { fi: "Salassa pidettävä", sv: "Sekretessbelagd", en: "Confidential" } },
];

/** An attribute of all observations, with its value: an index into `values`, or the value itself. */
interface Attached {
  readonly id: keyof typeof TITLES;
  readonly values?: readonly { readonly id: string; readonly title: Localised }[];
  readonly value: number | string;
}

/** What holds for all observations alike. */
export function attachedOf({ passport }: Cube): readonly Attached[] {
  const plain = (id: keyof typeof TITLES, value: string | null | undefined) => (value ? [{ id, value }] : []);
  return [
    ...(passport.isPerturbed ? [{ id: "SDC_METHOD" as const, values: [{ id: "NOISE", title: NOISE }], value: 0 }] : []),
    ...plain("RELEASE", passport.release),
    ...plain("DATA_AS_OF", passport.dataAsOf),
    ...plain("LICENCE", passport.licence?.code),
  ];
}

/** The units of a cube, each once. */
export function unitsOf({ dimensions: [indicator] }: Cube): readonly Unit[] {
  const units = indicator.categories.flatMap(({ measure }) => measure?.unit ?? []);
  return units.filter(({ code }, place) => units.findIndex((unit) => unit.code === code) === place);
}

/** The attributes of a structure, by what they depend on. */
export function sdmxAttributes(cube: Cube, lang: Language): JsonObject {
  const listed = (values: readonly { readonly id: string; readonly title: Localised }[]) =>
    values.map(({ id, title }) => named(id, title, lang));
  const attribute = (id: keyof typeof TITLES, relationship: JsonObject, more: JsonObject): JsonObject => ({
    ...named(id, TITLES[id], lang),
    roles: [id],
    relationship,
    ...more,
  });
  const observation = { observation: {} };
  const indicator = { dimensions: ["INDICATOR"] };
  return {
    dataSet: attachedOf(cube).map(({ id, values }) =>
      attribute(id, { dataflow: {} }, values ? { values: listed(values) } : { format: { dataType: "String" } }),
    ),
    dimensionGroup: [
      attribute("UNIT_MEASURE", indicator, {
        values: unitsOf(cube).map(({ code, title }) => named(code, title, lang)),
      }),
      attribute("DECIMALS", indicator, { format: { dataType: "Integer" } }),
    ],
    series: [],
    observation: [
      attribute("OBS_STATUS", observation, {
        values: STATUSES.map(({ status, title }) => named(status, title, lang)),
      }),
      attribute("CONF_STATUS", observation, { values: listed(CONFIDENTIALITY) }),
      ...(cube.hasNoise ? [attribute("SDC_NOISE", observation, { format: { dataType: "Double" } })] : []),
    ],
  };
}

/** Place of the mark of a cell among the values of its attribute. */
export const markPlaces = ({ status, confidentiality }: Cube["cells"][number]): readonly [number, number] => [
  STATUSES.findIndex((one) => one.status === status),
  CONFIDENTIALITY.findIndex(({ id }) => id === confidentiality),
];
