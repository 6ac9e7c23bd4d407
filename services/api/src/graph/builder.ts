import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import PrismaPlugin from "@pothos/plugin-prisma";
import RelayPlugin from "@pothos/plugin-relay";
import ScopeAuthPlugin from "@pothos/plugin-scope-auth";
import ValidationPlugin from "@pothos/plugin-validation";
import { type Rights, rightsOf } from "../access/rights.rules.ts";
import type PrismaTypes from "../generated/pothos.ts";
import { getDatamodel } from "../generated/pothos.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { RequestContext } from "./context.ts";
import { badInput, GraphError } from "./errors.ts";
import { MAX_PAGE } from "./max-page.ts";
import { opensType } from "./rule-of.ts";

/** Rows that a list without a page size is reckoned with. */
export const ASSUMED_LIST_SIZE = 10;

/** The one schema builder. Importing a `*.schema.ts` file adds its types and fields to it. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  PrismaTypes: PrismaTypes;
  AuthScopes: Rights;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    Decimal: { Input: never; Output: Prisma.Decimal };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ComplexityPlugin, ScopeAuthPlugin, RelayPlugin, PrismaPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: ({ viewer }) => rightsOf(viewer),
    authorizeOnSubscribe: true,
    unauthorizedError: (_parent, { viewer }) => refusal(viewer.role),
  },
  prisma: {
    client: ({ db }) => db,
    dmmf: getDatamodel(),
    onUnusedQuery: "error",
  },
  validation: {
    validationError: ({ issues }) => badInput(issues.map(({ message }) => message).join(" ")),
  },
  complexity: { defaultComplexity: 1, defaultListMultiplier: ASSUMED_LIST_SIZE },
  relay: {
    cursorType: "String",
    nodeTypeOptions: { description: "Anything that can be looked up by its `id`.", authScopes: { public: true } },
    nodeQueryOptions: {
      description:
        "One object by its `id`; null where it does not exist or is not yours to see, without telling which.",
      authScopes: { public: true },
      args: { id: { description: "The `id` of an object, unchanged." } },
      resolve: (_root, { id }, { viewer }, { schema }, find) =>
        opensType(schema, id.typename, viewer) ? find(id) : null,
    },
    nodesQueryOptions: {
      description:
        "Several objects by their `id`, in the order asked; null in the place of what does not exist or is not yours.",
      authScopes: { public: true },
      args: { ids: { description: `The \`id\` of each object, unchanged; at most ${MAX_PAGE}.` } },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
      resolve: async (_root, { ids }, { viewer }, { schema }, find) => {
        if (ids.length > MAX_PAGE) throw badInput(`\`ids\` takes at most ${MAX_PAGE}; ${ids.length} were given.`);
        const opened = ids.filter(({ typename }) => opensType(schema, typename, viewer));
        const found = await find(opened);
        return ids.map((id) => found[opened.indexOf(id)] ?? null);
      },
    },
    pageInfoTypeOptions: { description: "Where a page stands in its list.", authScopes: { public: true } },
    hasNextPageFieldOptions: { description: "Whether more follows; then ask again with `after: endCursor`." },
    hasPreviousPageFieldOptions: { description: "Whether the page was reached with `after`." },
    startCursorFieldOptions: { description: "Cursor of the first edge; null on an empty page." },
    endCursorFieldOptions: { description: "Cursor of the last edge; null on an empty page." },
    idFieldOptions: { description: "Opaque and stable; for `node` and for caches, never to be taken apart." },
  },
});

builder.queryType({ description: "Everything that can be asked." });
builder.mutationType({
  description: "Everything that can be changed. Each takes one `input`; none can be sent with GET.",
});
builder.subscriptionType({
  description: "What can be followed as it happens: send `Accept: text/event-stream`, one subscription a connection.",
});

const refusal = (role: string) =>
  role === "PUBLIC"
    ? new GraphError("UNAUTHENTICATED", "This needs a credential: send `Authorization: Bearer <key>`.")
    : new GraphError("FORBIDDEN", `The role ${role} may not read this.`);
