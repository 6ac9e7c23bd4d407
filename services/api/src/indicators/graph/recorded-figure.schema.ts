import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import { textOf } from "../../graph/text-of.ts";

export const RecordedFigureRef = builder.prismaObject("RecordedFigure", {
  description: "A number that somebody recorded of an indicator.",
  authScopes: { public: true },
  fields: (t) => ({
    observedOn: t.expose("observedOn", { type: "Date", description: "Day that it is for." }),
    value: t.exposeInt("value", { description: "The number, from 0; 1 for something done." }),
    source: t.string({ description: "Where it is from.", args: langArgs, resolve: textOf("source") }),
    project: t.relation("project", { description: "Project that it is about." }),
  }),
});
