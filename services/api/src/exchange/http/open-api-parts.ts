/** A JSON object as the body of a request. */
export const jsonBody = (properties: object, required: readonly string[] = []) => ({
  content: { "application/json": { schema: { type: "object", additionalProperties: false, properties, required } } },
});
export const ID = { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } };
export const NAME = {
  name: "name",
  in: "path",
  required: true,
  schema: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
};
const DELIVERY = { "application/json": { schema: { $ref: "#/components/schemas/Delivery" } } };
const PROBLEM = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

const PROBLEMS = {
  401: "The credential is not good.",
  403: "This credential may send no data.",
  404: "There is no such delivery of this credential.",
  409: "Not at this step: `code` says whether the status, the plan or the key is in the way.",
  413: "More than the limits, which are told.",
  422: "The order or the file is not what it should be.",
  429: "Too many deliveries are open.",
  503: "The database is away.",
};

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly answers: Readonly<Record<number, { readonly description: string; readonly content?: object }>>;
}

/** An operation with what it may answer beside its own answers. */
export const operation = ({ answers, ...told }: Operation) => ({
  ...told,
  tags: ["deliveries"],
  security: [{ key: [] }],
  responses: {
    ...answers,
    ...Object.fromEntries(
      Object.entries(PROBLEMS).map(([status, description]) => [status, { description, content: PROBLEM }]),
    ),
  },
});

export const delivery = (description: string) => ({ description, content: DELIVERY });
