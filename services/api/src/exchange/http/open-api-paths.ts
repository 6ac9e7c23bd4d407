import { delivery, ID, jsonBody, NAME, operation } from "./open-api-parts.ts";

/** The addresses at which data is sent, OpenAPI 3.1. */
export const DELIVERY_PATHS = {
  "/deliveries": {
    get: operation({
      operationId: "listDeliveries",
      summary: "One's own deliveries, the newest first.",
      parameters: [
        { name: "first", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } },
        { name: "before", in: "query", description: "`next` of the page before.", schema: { type: "string" } },
      ],
      answers: {
        200: { description: "A page of deliveries.", content: { "application/json": { schema: { type: "object" } } } },
      },
    }),
    post: operation({
      operationId: "openDelivery",
      summary: "Opens a delivery.",
      parameters: [
        {
          name: "Idempotency-Key",
          in: "header",
          description: "The same key again gives the same delivery.",
          schema: { type: "string", minLength: 8, maxLength: 200 },
        },
      ],
      requestBody: jsonBody({
        note: { type: "string", maxLength: 1000 },
        asOf: {
          type: "string",
          format: "date",
          description: "Day that rules about the present are checked for; today.",
        },
      }),
      answers: { 201: delivery("The delivery, with the limits.") },
    }),
  },
  "/deliveries/{id}": {
    get: operation({
      operationId: "showDelivery",
      summary: "How a delivery stands: status, progress, report, plan, receipt.",
      parameters: [
        ID,
        {
          name: "first",
          in: "query",
          description: "How many problems.",
          schema: { type: "integer", maximum: 1000, default: 100 },
        },
        {
          name: "after",
          in: "query",
          description: "How many problems to pass over.",
          schema: { type: "integer", default: 0 },
        },
      ],
      answers: { 200: delivery("The delivery; `Retry-After` while it is worked on.") },
    }),
    delete: operation({
      operationId: "cancelDelivery",
      summary: "Calls a delivery off, also while it is worked on; nothing of it stays.",
      parameters: [ID],
      answers: { 200: delivery("The delivery, CANCELLED.") },
    }),
  },
  "/deliveries/{id}/files/{name}": {
    put: operation({
      operationId: "putDeliveryFile",
      summary: "Sends one file, in the place of one of the same name.",
      parameters: [
        ID,
        NAME,
        {
          name: "Content-Digest",
          in: "header",
          description: "`sha-256=:<base64>:` of the body.",
          schema: { type: "string" },
        },
        { name: "Content-Encoding", in: "header", schema: { type: "string", enum: ["gzip", "identity"] } },
      ],
      requestBody: { content: { "text/csv": { schema: { type: "string", format: "binary" } } } },
      answers: { 200: { description: "Size and SHA-256 of what came in, unpacked." } },
    }),
    delete: operation({
      operationId: "dropDeliveryFile",
      summary: "Takes a file out of a delivery.",
      parameters: [ID, NAME],
      answers: { 204: { description: "It is not there any more." } },
    }),
  },
  "/deliveries/{id}/validation": {
    post: operation({
      operationId: "validateDelivery",
      summary: "Orders the check: everything an import does, undone at the end.",
      parameters: [ID],
      requestBody: jsonBody({
        force: { type: "boolean", description: "Check files that were applied before once more." },
      }),
      answers: { 202: delivery("Ordered; or DONE at once, with the earlier receipt of the same files.") },
    }),
  },
  "/deliveries/{id}/commit": {
    post: operation({
      operationId: "commitDelivery",
      summary: "Applies the same bytes, if they would still do exactly what the plan says.",
      parameters: [ID],
      requestBody: jsonBody({ planHash: { type: "string", pattern: "^[0-9a-f]{64}$" } }, ["planHash"]),
      answers: { 202: delivery("Ordered.") },
    }),
  },
  "/deliveries/{id}/problems.csv": {
    get: operation({
      operationId: "downloadProblems",
      summary: "All problems of the last check, up to 64 MiB.",
      parameters: [ID],
      answers: { 200: { description: "One line a problem.", content: { "text/csv": { schema: { type: "string" } } } } },
    }),
  },
  "/deliveries/{id}/receipt": {
    get: operation({
      operationId: "showReceipt",
      summary: "What was applied, signed: a compact JWS, ES256.",
      parameters: [ID],
      answers: {
        200: { description: "The receipt.", content: { "application/jose": { schema: { type: "string" } } } },
      },
    }),
  },
  "/deliveries/receipt-keys": {
    get: {
      operationId: "listReceiptKeys",
      summary: "The public keys by which receipts are verified, as a JWK set.",
      tags: ["deliveries"],
      security: [{}],
      responses: { 200: { description: "The keys.", content: { "application/json": { schema: { type: "object" } } } } },
    },
  },
};
