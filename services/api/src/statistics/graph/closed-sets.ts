import { builder } from "../../graph/builder.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import type { Statistic } from "../questions/question.ts";
import type { FigureStatus } from "../tables/stat-table.ts";

type Described<Value extends string> = Readonly<Record<Value, { readonly description: string }>>;

export const StatisticRef = builder.enumType("Statistic", {
  description: "What is told of a group of people.",
  values: {
    COUNT: { description: "Number of distinct persons." },
    SUM: { description: "An amount added up, such as study credits." },
    SHARE: { description: "The count in percent of those of whom it could be true, from published counts only." },
    MEAN: { description: "The sum per person, from published figures only." },
  } as const satisfies Described<Statistic>,
});

export const FigureStatusRef = builder.enumType("FigureStatus", {
  description: "Whether a figure has a value, and if not, why. A figure that is not shown is never zero.",
  values: {
    SHOWN: { description: "It has a value." },
    HIDDEN: {
      description: "It is protected. Whether it is zero, small or hidden for another reason is not told.",
    },
    MISSING: { description: "The city has not reported." },
    NOT_APPLICABLE: { description: "Nobody can be there by definition." },
  } as const satisfies Described<FigureStatus>,
});

export const DimensionRoleRef = builder.enumType("DimensionRole", {
  description: "What a dimension tells of a person.",
  values: {
    IDENTIFYING: { value: "identifying", description: "What others may know of somebody, such as city and age." },
    SENSITIVE: {
      value: "sensitive",
      description: "What a person did not choose to show, such as an outcome; a question takes at most one.",
    },
    NEUTRAL: { value: "neutral", description: "Neither." },
  } as const satisfies Record<string, { value: Dimension["role"]; description: string }>,
});
