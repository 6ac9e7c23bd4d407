import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import { releaseFacts } from "../answers/release-facts.ts";
import type { Category } from "../dimensions/category.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { DimensionRoleRef } from "./closed-sets.ts";
import { localisedText } from "./localised-text.ts";

const CategoryRef = builder.objectRef<Category>("Category").implement({
  description: "One value of a dimension. That something is not known is a value, too.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code, for filters; language-free." }),
    position: t.exposeInt("position", { description: "Place in the order of presentation, from 1." }),
    parent: t.exposeString("parent", {
      nullable: true,
      description: "Code of the category of the next coarser dimension that it lies in; null where there is none.",
    }),
    title: t.string({ description: "Name.", args: langArgs, resolve: localisedText("title") }),
  }),
});

const DimensionRef = builder.objectRef<Dimension>("Dimension").implement({
  description: "Something that questions break down or filter by. Levels of one hierarchy are dimensions of their own.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code, for questions." }),
    role: t.field({ type: DimensionRoleRef, description: "What it tells of a person.", resolve: ({ role }) => role }),
    isPublic: t.exposeBoolean("isPublic", { description: "Whether visitors without a credential may ask by it." }),
    coarser: t.exposeString("coarser", {
      nullable: true,
      description: "Code of the next coarser level of the same hierarchy; null at the coarsest.",
    }),
    title: t.string({ description: "Name.", args: langArgs, resolve: localisedText("title") }),
    definition: t.string({ description: "Definition, in full.", args: langArgs, resolve: localisedText("definition") }),
    categories: t.field({
      type: [CategoryRef],
      nullable: true,
      description: "Its categories in the current release, in order of presentation; null while there is no release.",
      resolve: async ({ code }, _args, { aggregate, currentRelease }) => {
        const release = await currentRelease();
        return release && (await releaseFacts(aggregate).catalogue(release.id)).categoriesOf(code);
      },
    }),
  }),
});

builder.queryField("dimensions", (t) =>
  t.field({
    type: [DimensionRef],
    nullable: true,
    description: "Everything that questions can break down or filter by, in order of presentation.",
    authScopes: { public: true },
    extensions: { reads: "release" },
    complexity: { field: 1, multiplier: DIMENSIONS.length },
    resolve: () => DIMENSIONS,
  }),
);
