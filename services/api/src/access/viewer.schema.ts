import { CityRef } from "../cities/city.schema.ts";
import { builder } from "../graph/builder.ts";
import { OrganisationRef } from "../organisations/organisation.schema.ts";
import { ProjectRef } from "../projects/project.schema.ts";
import { rightsOf } from "./rights.rules.ts";
import type { Viewer } from "./viewer.ts";

const ROLES = {
  PUBLIC: { description: "Anybody, without a credential: reference data." },
  ANALYST: { description: "A city's analyst: rows of people of the own city, each reading audited." },
  COORDINATOR: { description: "A project's coordinator: no rows of people." },
  PARTNER: { description: "An organisation's partner: the rows of people that the organisation reported." },
  STEWARD: {
    description: "A city's data steward: rows of people of the own city, and sensitive answers with a reason.",
  },
  ADMIN: { description: "Keeps the installation: the audit, and no rows of people." },
} as const;

const ViewerRoleRef = builder.enumType("ViewerRole", { description: "In which role one asks.", values: ROLES });

const ViewerRef = builder.objectRef<Viewer>("Viewer").implement({
  description: "Who is asking, by the credential that was sent.",
  authScopes: { public: true },
  fields: (t) => ({
    role: t.field({ type: ViewerRoleRef, description: "The role of the credential.", resolve: ({ role }) => role }),
    name: t.exposeString("name", { description: "What the credential is called; never a person's name." }),
    expiresAt: t.expose("expiresAt", {
      type: "DateTime",
      nullable: true,
      description: "When it stops working; null without one.",
    }),
    readsPeople: t.boolean({
      description: "Whether rows of people in scope may be read.",
      resolve: (viewer) => rightsOf(viewer).people,
    }),
    cities: t.prismaField({
      type: [CityRef],
      description: "Cities in scope.",
      resolve: (query, { cityCodes }, _args, { db }) =>
        db.city.findMany({ ...query, where: { code: { in: [...cityCodes] } }, orderBy: { code: "asc" } }),
    }),
    organisations: t.prismaField({
      type: [OrganisationRef],
      description: "Organisations in scope.",
      resolve: (query, { organisationCodes }, _args, { db }) =>
        db.organisation.findMany({
          ...query,
          where: { code: { in: [...organisationCodes] } },
          orderBy: { code: "asc" },
        }),
    }),
    projects: t.prismaField({
      type: [ProjectRef],
      description: "Projects in scope.",
      resolve: (query, { projectCodes }, _args, { db }) =>
        db.project.findMany({ ...query, where: { code: { in: [...projectCodes] } }, orderBy: { code: "asc" } }),
    }),
  }),
});

builder.queryField("viewer", (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: "Who is asking.",
    authScopes: { public: true },
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);
