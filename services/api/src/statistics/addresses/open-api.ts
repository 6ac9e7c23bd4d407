import { OPERATIONS } from "./open-api-operations.ts";
import { SCHEMAS } from "./open-api-schemas.ts";

const PROBLEMS = {
  400: "The address is not written right.",
  401: "The credential is not good.",
  404: "There is no such measure.",
  406: "There is no such format, or it cannot say this table.",
  410: "The release that is meant is not the current one.",
  422: "The question cannot be answered; `nearest` says which are near it.",
  429: "A budget is spent.",
  503: "There is no release to answer from, or the database is away.",
} as const;

const problems = Object.fromEntries(
  Object.entries(PROBLEMS).map(([status, description]) => [
    status,
    { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
  ]),
);

const HEADERS = {
  ETag: { description: "Names these bytes; send it back as If-None-Match.", schema: { type: "string" } },
  "Digipoint-Release": { description: "Code of the release that answered.", schema: { type: "string" } },
  Link: { description: "Licence, and the description of a CSV file.", schema: { type: "string" } },
  "Digipoint-Data-As-Of": { description: "Day up to which facts are in.", schema: { type: "string", format: "date" } },
};

const pathOf = ({ format, ...told }: (typeof OPERATIONS)[number]) => ({
  [`/statistics/{measure}.${format}`]: {
    get: {
      operationId: told.operationId,
      summary: told.summary,
      parameters: told.parameters,
      tags: ["statistics"],
      security: [{}, { key: [] }],
      responses: {
        200: { description: "The whole table.", headers: HEADERS, content: told.content },
        304: { description: "What the client has is still good." },
        ...problems,
      },
    },
  },
});

/** The description of the plain addresses, OpenAPI 3.1. */
export const openApi = () => ({
  openapi: "3.1.0",
  info: {
    title: "DigiPoint statistics",
    version: "1",
    summary: "Protected figures as whole tables, for spreadsheets and scripts.",
    description:
      "The same figures as `statistics` in the graph, from the same engine and under the same rules. Without a " +
      "credential questions take coarse dimensions only. Filters are equality on one category of a dimension; there " +
      "are no ranges, no lists, no or and no not.",
  },
  servers: [{ url: "/" }],
  paths: Object.assign({}, ...OPERATIONS.map(pathOf)) as Readonly<Record<string, ReturnType<typeof pathOf>[string]>>,
  components: {
    schemas: SCHEMAS,
    securitySchemes: { key: { type: "http", scheme: "bearer", description: "An API key or an access token." } },
  },
});
