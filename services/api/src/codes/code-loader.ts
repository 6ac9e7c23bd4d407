import DataLoader from "dataloader";
import type { Code, CodeList } from "../generated/prisma/client.ts";
import type { RequestContext } from "../graph/context.ts";

interface CodeLoaders {
  /** The codes of a list, in the order of presentation; empty where there is no such list. */
  readonly codes: DataLoader<string, readonly Code[]>;
  readonly lists: DataLoader<string, CodeList>;
}

const loadersOf = new WeakMap<RequestContext, CodeLoaders>();

/** Lists are small, so they are loaded whole: an operation reads a list once, however many rows name its codes. */
export function codeLoaders(context: RequestContext): CodeLoaders {
  const known = loadersOf.get(context);
  if (known) return known;
  const loaders = {
    codes: new DataLoader((lists: readonly string[]) => loadCodes(lists, context)),
    lists: new DataLoader((lists: readonly string[]) => loadLists(lists, context)),
  };
  loadersOf.set(context, loaders);
  return loaders;
}

async function loadCodes(lists: readonly string[], { db }: RequestContext) {
  const codes = await db.code.findMany({
    where: { listCode: { in: [...lists] } },
    orderBy: [{ listCode: "asc" }, { position: "asc" }, { code: "asc" }],
  });
  return lists.map((list) => codes.filter(({ listCode }) => listCode === list));
}

async function loadLists(lists: readonly string[], { db }: RequestContext) {
  const found = await db.codeList.findMany({ where: { code: { in: [...lists] } } });
  return lists.map((list) => found.find(({ code }) => code === list) ?? new Error(`There is no code list ${list}.`));
}
