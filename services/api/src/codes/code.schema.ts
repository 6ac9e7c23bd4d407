import type { Code } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { inLanguage, langArgs } from "../graph/language.ts";
import { codeLoaders } from "./code-loader.ts";

/** One value of a code list, with its words. Not a Prisma object: its rows come from the loader alone. */
export const CodeRef = builder.objectRef<Code>("Code").implement({
  description: "One value of a code list: a stable code and its words in three languages.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "The code: stable, language-free, never reused." }),
    position: t.exposeInt("position", { description: "Place in the order of presentation, from 1." }),
    label: t.string({
      description: "The word for it.",
      args: langArgs,
      resolve: (code, { lang }) => inLanguage(code, "title", lang),
    }),
    description: t.string({
      description: "What it means; null where the word says it all.",
      nullable: true,
      args: langArgs,
      resolve: (code, { lang }) => inLanguage(code, "description", lang),
    }),
  }),
});

/** A code list, with every one of its codes. */
export const CodeListRef = builder.prismaObject("CodeList", {
  description: "A code list: the values that one kind of fact can take.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", {
      description: "Code of the list: small letters and hyphens, such as `labour-status`.",
    }),
    title: t.string({
      description: "Title.",
      args: langArgs,
      resolve: (list, { lang }) => inLanguage(list, "title", lang),
    }),
    description: t.string({
      description: "What the list is for.",
      args: langArgs,
      resolve: (list, { lang }) => inLanguage(list, "description", lang),
    }),
    codes: t.field({
      type: [CodeRef],
      description: "Every code of the list, in the order of presentation.",
      resolve: async (list, _args, context) => [...(await codeLoaders(context).codes.load(list.code))],
    }),
  }),
});

builder.objectField(CodeRef, "list", (t) =>
  t.field({
    type: CodeListRef,
    description: "The list it belongs to.",
    resolve: (code, _args, context) => codeLoaders(context).lists.load(code.listCode),
  }),
);
