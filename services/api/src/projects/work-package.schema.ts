import { builder } from "../graph/builder.ts";
import { langArgs } from "../graph/language.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { textOf } from "../graph/text-of.ts";

const WorkPackageRef = builder.prismaNode("WorkPackage", {
  nullable: true,
  id: { field: "code" },
  description: "A part of a project with an aim of its own.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: stable, language-free, never reused." }),
    position: t.exposeInt("position", { description: "Place among the parts of its project, from 1." }),
    title: t.string({ description: "Name of the work package.", args: langArgs, resolve: textOf("title") }),
    aim: t.string({ description: "What it is to reach.", args: langArgs, resolve: textOf("aim") }),
    task: t.string({
      nullable: true,
      description: "The task a partner was given in it; null where the project's record names none.",
      args: langArgs,
      resolve: textOf("task"),
    }),
    project: t.relation("project", { description: "Project it is part of." }),
    targets: t.relation("targets", {
      description: "Targets set for it, in their order.",
      query: { orderBy: { position: "asc" } },
    }),
    collaborations: t.relation("collaborations", {
      description: "Collaborations built around it, by code.",
      query: { orderBy: { code: "asc" } },
    }),
  }),
});

const WorkPackageFilter = builder.inputType("WorkPackageFilter", {
  description: "Which work packages.",
  fields: (t) => ({ project: t.string({ description: "Code of the project they are part of." }) }),
});

rootNoun({
  type: WorkPackageRef,
  one: "workPackage",
  many: "workPackages",
  description: "Parts of projects.",
  rights: { public: true },
  model: ({ workPackage }) => workPackage,
  filter: WorkPackageFilter,
  conditions: { project: (code) => ({ projectCode: code }) },
});
