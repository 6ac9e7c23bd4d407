import { DELIVERY_PATHS } from "./open-api-paths.ts";

const text = { type: "string" };

const DELIVERY_SCHEMAS = {
  Delivery: {
    type: "object",
    required: ["id", "status", "files", "limits"],
    properties: {
      id: { type: "string", format: "uuid" },
      status: {
        enum: "RECEIVING QUEUED READING VALIDATING READY REJECTED COMMITTING DONE FAILED CANCELLED EXPIRED".split(" "),
      },
      note: { type: ["string", "null"] },
      asOf: { type: "string", format: "date" },
      expiresAt: { type: "string", format: "date-time" },
      files: {
        type: "array",
        items: { type: "object", properties: { name: text, bytes: { type: "integer" }, sha256: text } },
      },
      progress: { type: ["object", "null"] },
      report: {
        type: ["object", "null"],
        description: "Counts, totals by rule, and a page of problems; values about people are masked.",
      },
      planHash: { type: ["string", "null"], description: "Stands for exactly what a commit would change." },
      failure: {
        type: ["object", "null"],
        description: "Why the last order was not carried out: `code` and `message`.",
      },
      receipt: { type: ["string", "null"], description: "Compact JWS." },
      alreadyImportedAs: { type: ["string", "null"], description: "The earlier delivery of the same files." },
      limits: { type: "object" },
    },
  },
};

interface Description {
  readonly paths: object;
  readonly components: { readonly schemas: object };
}

/** A description of other addresses, and of those at which data is sent. */
export const withDeliveries = <Given extends Description>(given: Given) => ({
  ...given,
  paths: { ...given.paths, ...DELIVERY_PATHS },
  components: { ...given.components, schemas: { ...given.components.schemas, ...DELIVERY_SCHEMAS } },
});
