import type { InputObjectRef } from "@pothos/core";
import { type PrismaModelTypes, type PrismaObjectRef, queryFromInfo } from "@pothos/plugin-prisma";
import type { Rights } from "../access/rights.rules.ts";
import type { Database } from "../platform/database.ts";
import { builder } from "./builder.ts";
import { type Conditions, conditionOf } from "./conditions.ts";
import { connectionOf } from "./connection.ts";
import { findPage, type ListedModel } from "./list.ts";
import { BY_CODE, type Orderings } from "./orderings.ts";
import { pageArgs, pageCost, type Row } from "./page.ts";

type Types = typeof builder.$inferSchemaTypes;

interface RootNoun<Model extends PrismaModelTypes, Node extends Row, Filter extends object> {
  readonly type: PrismaObjectRef<Types, Model, Node>;
  /** Names of its two fields on Query. */
  readonly one: string;
  readonly many: string;
  /** What the list holds. */
  readonly description: string;
  readonly rights: Partial<Rights>;
  readonly model: (db: Database) => ListedModel<Node> & { findUnique(query: object): Promise<Node | null> };
  readonly filter: InputObjectRef<Types, Filter>;
  readonly conditions: Conditions<Filter, Model["Where"]>;
  /** Orders beside the one by code. */
  readonly orderings?: Orderings;
}

/**
 * Puts a reference noun on Query: one by its code, and all in pages with a filter and an order. Both are
 * nullable, so that one that fails leaves the rest of the operation standing.
 */
export function rootNoun<Model extends PrismaModelTypes, Node extends Row, Filter extends object>(
  noun: RootNoun<Model, Node, Filter>,
) {
  addLookUp(noun);
  addList(noun);
}

function addLookUp<Model extends PrismaModelTypes, Node extends Row, Filter extends object>(
  noun: RootNoun<Model, Node, Filter>,
) {
  const { type, one, rights, model } = noun;
  builder.queryField(one, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${type.name} by its code; null where there is none with that code.`,
      authScopes: rights,
      args: { code: t.arg.string({ required: true, description: "Its code, exactly as written." }) },
      resolve: (_root, { code }, context, info) =>
        model(context.db).findUnique({ ...queryFromInfo({ context, info }), where: { code } }) as never,
    }),
  );
}

function addList<Model extends PrismaModelTypes, Node extends Row, Filter extends object>(
  noun: RootNoun<Model, Node, Filter>,
) {
  const { type, many, description, rights, model, conditions } = noun;
  const orders: Orderings = { ...BY_CODE, ...noun.orderings };
  const order = builder.enumType(`${type.name}Order`, {
    description: `Orders of a list of ${type.name} objects.`,
    values: Object.fromEntries(Object.entries(orders).map(([name, { description }]) => [name, { description }])),
  });
  // Pothos cannot work out the arguments of a field from a filter that is still a type parameter.
  const filter: InputObjectRef<Types, object> = noun.filter;
  const connection = connectionOf(type.name, type, rights);
  builder.queryField(many, (t) =>
    t.field({
      type: connection,
      nullable: true,
      description,
      authScopes: rights,
      args: {
        ...pageArgs,
        filter: t.arg({ type: filter, description: "Narrows the list: everything given in it must hold." }),
        orderBy: t.arg({ type: order, required: true, defaultValue: "CODE_ASC", description: "Order of the list." }),
      },
      complexity: pageCost,
      resolve: (_root, args, context, info) =>
        findPage(model(context.db), "code", {
          where: conditionOf(conditions, args.filter as Filter | null | undefined),
          ordering: orders[args.orderBy]?.keys ?? [],
          args,
          context,
          info,
        }),
    }),
  );
}
