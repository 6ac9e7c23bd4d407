import { builder } from "../../graph/builder.ts";
import { StatTableRef } from "../../statistics/graph/stat-table.schema.ts";
import type { ReleaseHead } from "../../statistics/releases/release-head.ts";
import type { DashboardTable } from "../ask-dashboard.ts";

interface Answers {
  readonly release: ReleaseHead;
  readonly chosen: Readonly<Record<string, string>>;
  readonly tables: readonly DashboardTable[];
}

const ReleaseRef = builder.objectRef<Pick<ReleaseHead, "code" | "asOf" | "publishedAt">>("DashboardRelease").implement({
  description: "What a page says of the release that its figures are from.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code of the release." }),
    asOf: t.exposeString("asOf", { description: "Day up to which facts are in, YYYY-MM-DD." }),
    publishedAt: t.expose("publishedAt", { type: "DateTime", description: "When it was published." }),
  }),
});

const ChosenRef = builder.objectRef<{ readonly name: string; readonly code: string }>("ChosenParameter").implement({
  description: "What holds for one parameter.",
  authScopes: { public: true },
  fields: (t) => ({
    name: t.exposeString("name", { description: "Name of the parameter." }),
    code: t.exposeString("code", { description: "Code that holds." }),
  }),
});

const TableRef = builder.objectRef<DashboardTable>("DashboardTable").implement({
  description: "One question of a dashboard with its answer, or with why there is none.",
  authScopes: { public: true },
  fields: (t) => ({
    key: t.exposeString("key", { description: "Stands for the question, as `questionsOf` of the SDK makes it." }),
    table: t.field({
      type: StatTableRef,
      nullable: true,
      description: "The answer; null where the question was refused.",
      resolve: ({ answer }) => answer,
    }),
    code: t.string({
      nullable: true,
      description: "Why it was refused, for programs; null where it was answered.",
      resolve: ({ refusal }) => (refusal === null ? null : String(refusal.extensions["code"])),
    }),
    message: t.string({
      nullable: true,
      description: "Why it was refused, in words; null where it was answered.",
      resolve: ({ refusal }) => refusal?.message ?? null,
    }),
  }),
});

export const DashboardAnswersRef = builder.objectRef<Answers>("DashboardAnswers").implement({
  description: "All figures of a dashboard at one moment, of one release.",
  authScopes: { public: true },
  fields: (t) => ({
    release: t.field({
      type: ReleaseRef,
      description: "The release that all of them are from.",
      resolve: ({ release }) => release,
    }),
    chosen: t.field({
      type: [ChosenRef],
      description: "What holds for every parameter.",
      resolve: ({ chosen }) => Object.entries(chosen).map(([name, code]) => ({ name, code })),
    }),
    tables: t.field({
      type: [TableRef],
      description: "Its questions with their answers, each once, in the order of the definition.",
      complexity: { field: 1, multiplier: 4 },
      resolve: ({ tables }) => tables,
    }),
  }),
});
