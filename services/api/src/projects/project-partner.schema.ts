import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import { builder } from "../graph/builder.ts";

builder.prismaObject("ProjectPartner", {
  description: "The role that one organisation has in one project.",
  authScopes: { public: true },
  fields: (t) => ({
    project: t.relation("project", { description: "The project." }),
    organisation: t.relation("organisation", { description: "The organisation." }),
    role: t.field({
      type: CodeRef,
      description: "What the organisation does in the project, from the list `partner-role`.",
      resolve: codeOf("partner-role", "role"),
    }),
  }),
});
