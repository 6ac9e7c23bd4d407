import { builder } from "../../graph/builder.ts";
import type { Indicator, IndicatorFramework } from "../indicator.ts";

type Described<Value extends string> = Readonly<Record<Value, { readonly description: string }>>;

export const IndicatorFrameworkRef = builder.enumType("IndicatorFramework", {
  description: "Whose list an indicator is of.",
  values: {
    ESF_2014_2020: { description: "European Social Fund, programming period 2014–2020." },
    ESF_PLUS_2021_2027: { description: "European Social Fund Plus, programming period 2021–2027." },
    DIGIPOINT: { description: "DigiPoint's own targets." },
  } as const satisfies Described<IndicatorFramework>,
});

export const IndicatorKindRef = builder.enumType("IndicatorKind", {
  description: "Where the figures of an indicator come from.",
  values: {
    PERSONS: { description: "Persons are counted for whom its rule holds." },
    RECORDED: { description: "Somebody recorded a number: of organisations, or of something done." },
  } as const satisfies Described<Indicator["kind"]>,
});
