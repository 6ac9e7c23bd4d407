import { builder } from "../graph/builder.ts";
import { type AgeBand, ageBandOn } from "./age.rules.ts";
import { type Framework, isComplete } from "./entry-record.rules.ts";
import { seen } from "./scoped.ts";

const AgeBandRef = builder.enumType("AgeBand", {
  description:
    "Age in completed years on the entry date; every age limit of the ESF and the ESF+ falls between two bands.",
  values: {
    AGE_0_17: { description: "Under 18." },
    AGE_18_24: { description: "18 to 24." },
    AGE_25_29: { description: "25 to 29." },
    AGE_30_54: { description: "30 to 54." },
    AGE_55_PLUS: { description: "55 or over." },
  } satisfies Record<AgeBand, object>,
});

const FrameworkRef = builder.enumType("Framework", {
  description: "Funding period whose forms and common indicators apply.",
  values: {
    ESF_2014_2020: { description: "European Social Fund, 2014-2020." },
    ESF_PLUS_2021_2027: { description: "European Social Fund Plus, 2021-2027." },
  } satisfies Record<Framework, object>,
});

// What the entry form tells is computed from the birth date, which itself leaves the service for nobody.
const person = {
  participant: { select: { cityCode: true, organisationCode: true, birthDate: true, gender: true } },
} as const;

builder.prismaObjectFields("Participation", (t) => ({
  ageBand: t.field({
    type: AgeBandRef,
    nullable: true,
    description: "Age at entry, as a band; null where the birth date is not known or `participant` is null.",
    select: person,
    resolve: ({ entryDate, participant }, _args, context) =>
      ageBandOn(entryDate, seen(participant, context)?.birthDate ?? null),
  }),
  complete: t.boolean({
    nullable: true,
    description:
      "Whether nothing is missing of what indicators need, the sensitive questions apart; null where `participant` is null.",
    args: {
      framework: t.arg({
        type: FrameworkRef,
        required: true,
        defaultValue: "ESF_2014_2020",
        description: "Period whose form decides; a third gender is complete only in the newer one.",
      }),
    },
    select: person,
    resolve: ({ participant, ...entry }, { framework }, context) => {
      const about = seen(participant, context);
      return about && isComplete({ ...entry, gender: about.gender, birthDate: about.birthDate }, framework);
    },
  }),
}));
