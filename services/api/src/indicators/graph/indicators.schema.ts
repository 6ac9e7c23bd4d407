import { builder } from "../../graph/builder.ts";
import { INDICATORS, indicatorByCode } from "../definitions/catalogue.ts";
import { IndicatorFrameworkRef } from "./closed-sets.ts";
import { IndicatorRef } from "./indicator.schema.ts";

builder.queryField("indicator", (t) =>
  t.field({
    type: IndicatorRef,
    nullable: true,
    description: "One indicator by its code; null where there is none with that code.",
    authScopes: { public: true },
    extensions: { reads: "release" },
    args: { code: t.arg.string({ required: true, description: "Its code, exactly as written." }) },
    resolve: (_root, { code }) => indicatorByCode(code) ?? null,
  }),
);

builder.queryField("indicators", (t) =>
  t.field({
    type: [IndicatorRef],
    nullable: true,
    description: "Every indicator, those of a framework together, in the order of its list.",
    authScopes: { public: true },
    extensions: { reads: "release" },
    args: { framework: t.arg({ type: IndicatorFrameworkRef, description: "Only those of this list." }) },
    complexity: ({ framework }) => ({ field: 1, multiplier: listOf(framework).length }),
    resolve: (_root, { framework }) => listOf(framework),
  }),
);

const listOf = (framework: string | null | undefined) =>
  INDICATORS.filter((indicator) => framework == null || indicator.framework === framework);
