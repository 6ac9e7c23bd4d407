import { DashboardAudience, DashboardStatus } from "../../generated/prisma/enums.ts";
import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import { releaseFacts } from "../../statistics/answers/release-facts.ts";
import { releaseFor } from "../../statistics/answers/release-for.ts";
import { localisedText } from "../../statistics/graph/localised-text.ts";
import { askDashboard } from "../ask-dashboard.ts";
import type { Dashboard } from "../dashboard.ts";
import { chosenOf, parametersOf } from "../parameters.ts";
import { DashboardAnswersRef } from "./dashboard-answers.schema.ts";
import { DashboardParameterRef } from "./dashboard-parameter.schema.ts";

export const AudienceRef = builder.enumType("DashboardAudience", {
  description: "Who may open a dashboard.",
  values: {
    [DashboardAudience.PUBLIC]: { description: "Everybody: by coarse dimensions, and figures of twenty or more." },
    [DashboardAudience.SIGNED_IN]: { description: "Those with a credential." },
  } as const,
});

const StatusRef = builder.enumType("DashboardStatus", {
  description: "Where a version of a dashboard stands.",
  values: {
    [DashboardStatus.DRAFT]: { description: "It can change, and only those who may publish it see it." },
    [DashboardStatus.PUBLISHED]: { description: "It is shown, and never changes." },
    [DashboardStatus.RETIRED]: { description: "It is over for good." },
  } as const,
});

const ChoiceInput = builder.inputType("DashboardChoice", {
  description: "What a reader chooses for one parameter.",
  fields: (t) => ({
    name: t.string({ required: true, description: "Name of the parameter." }),
    code: t.string({ required: true, description: "Code of one of its choices." }),
  }),
});

/** Points that opening a dashboard costs: as much as two dozen plain questions. */
const OPENING = 1_200;

export const DashboardRef = builder.objectRef<Dashboard>("Dashboard").implement({
  description:
    "A report that pages may show. A version that was published never changes; its figures follow the release.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free." }),
    version: t.exposeString("version", { description: "Semantic version of its definition." }),
    status: t.field({ type: StatusRef, description: "Where this version stands.", resolve: ({ status }) => status }),
    audience: t.field({ type: AudienceRef, description: "Who may open it.", resolve: ({ audience }) => audience }),
    title: t.string({
      description: "Name.",
      args: langArgs,
      resolve: ({ definition }, args) => localisedText("title")(definition, args),
    }),
    description: t.string({
      description: "What it tells, in a sentence or two.",
      args: langArgs,
      resolve: ({ definition }, args) => localisedText("description")(definition, args),
    }),
    allowedOrigins: t.stringList({
      description: "Origins of the pages that may show it.",
      authScopes: { dashboards: true },
      nullable: true,
      resolve: ({ allowedOrigins }) => [...allowedOrigins],
    }),
    definition: t.field({
      type: "JSON",
      description: "The report as plain data, of the form that `report.schema.json` of the SDK tells.",
      resolve: ({ definition }) => definition,
    }),
    publishedAt: t.expose("publishedAt", {
      type: "DateTime",
      nullable: true,
      description: "When this version was published; null for a draft.",
    }),
    parameters: t.field({
      type: [DashboardParameterRef],
      description: "What a reader can choose, and what was chosen for good.",
      extensions: { reads: "release" },
      resolve: async (dashboard, _args, context) => parametersOf(dashboard, await catalogueOf(context)),
    }),
    answers: t.field({
      type: DashboardAnswersRef,
      nullable: true,
      description: "Its figures, all of the current release: nothing but what the definition itself asks.",
      extensions: { reads: "release", answers: "protected" },
      args: {
        parameters: t.arg({ type: [ChoiceInput], description: "What the reader has chosen; the rest is as usual." }),
      },
      complexity: { field: OPENING, multiplier: 1 },
      resolve: async (dashboard, { parameters }, context) => {
        const release = await releaseFor(context, null);
        const chosen = chosenOf(parametersOf(dashboard, await catalogueOf(context)), parameters ?? []);
        return { release, chosen, tables: await askDashboard(context, dashboard, release, chosen) };
      },
    }),
  }),
});

type Asking = Parameters<typeof releaseFor>[0] & { readonly aggregate: Parameters<typeof releaseFacts>[0] };

const catalogueOf = async (context: Asking) => {
  const { id } = await releaseFor(context, null);
  return releaseFacts(context.aggregate).catalogue(id);
};
