import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import type { ShownFigure } from "../answers/figure-at.ts";
import { FigureStatusRef } from "./closed-sets.ts";
import { localisedText } from "./localised-text.ts";

export const FigureRef = builder.interfaceRef<ShownFigure>("Figure").implement({
  description: "A figure: its status first, and a value only where the status is SHOWN.",
  authScopes: { public: true },
  fields: (t) => ({
    status: t.field({
      type: FigureStatusRef,
      description: "Whether it is shown, and if not, why.",
      resolve: ({ status }) => status,
    }),
    value: t.exposeFloat("value", {
      nullable: true,
      description: "The figure in the unit of its statistic; null unless it is shown.",
    }),
    noise: t.exposeFloat("noise", {
      nullable: true,
      description: "Usual size of the protective noise in it, rounded; null unless it is shown and protected.",
    }),
    words: t.string({
      nullable: true,
      description: "What to say in place of a value that is not shown; null where it is.",
      args: langArgs,
      resolve: localisedText("words"),
    }),
  }),
});

export const PlainFigureRef = builder.objectRef<ShownFigure>("PlainFigure").implement({
  description: "A figure that stands alone.",
  authScopes: { public: true },
  interfaces: [FigureRef],
});
