import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { TargetKindRef } from "../codes/reference-lists.ts";
import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

export const TargetRef = builder.prismaNode("Target", {
  nullable: true,
  id: { field: "code" },
  description: "What a project promised to reach.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code, such as DP-2.2." }),
    position: t.exposeInt("position", { description: "Place among the targets of its project, from 1." }),
    kind: t.field({
      type: CodeRef,
      description: "How it is measured, from the list `target-kind`.",
      resolve: codeOf("target-kind", "kind"),
    }),
    value: t.exposeInt("value", {
      nullable: true,
      description: "Number promised, from 1; null where something is to be done rather than counted.",
    }),
    approximate: t.exposeBoolean("approximate", {
      description: 'Whether the promise says "about": then no shortfall is a failure.',
    }),
    title: t.string({ description: "Name of the target.", args: langArgs, resolve: textOf("title") }),
    description: t.string({ description: "What was promised.", args: langArgs, resolve: textOf("description") }),
    project: t.relation("project", { description: "Project that promised it." }),
    workPackage: t.relation("workPackage", {
      nullable: true,
      description: "Work package it belongs to; null where it belongs to the project as a whole.",
    }),
  }),
});

const TargetFilter = builder.inputType("TargetFilter", {
  description: "Which targets.",
  fields: (t) => ({
    project: t.string({ description: "Code of the project that promised them." }),
    workPackage: t.string({ description: "Code of the work package they belong to." }),
    kind: t.field({ type: TargetKindRef, description: "How they are measured." }),
  }),
});

rootNoun({
  type: TargetRef,
  one: "target",
  many: "targets",
  description: "What projects promised to reach.",
  rights: { public: true },
  model: ({ target }) => target,
  filter: TargetFilter,
  conditions: {
    project: (code) => ({ projectCode: code }),
    workPackage: (code) => ({ workPackageCode: code }),
    kind: (kind) => ({ kind }),
  },
});
