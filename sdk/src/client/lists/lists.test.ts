import { describe, expect, expectTypeOf, it } from "vitest";
import type { Localised } from "../../model/index.ts";
import type { Result, Transport } from "../transport/transport.ts";
import { createLists } from "./create-lists.ts";
import { CursorStuckError, ListLimitError } from "./list-errors.ts";
import type { Pathway } from "./nouns.ts";

interface Asked {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A service whose pages are given, by the cursor that they lie behind. */
function serving(pages: Readonly<Record<string, { readonly codes: readonly string[]; readonly next: string | null }>>) {
  const asked: Asked[] = [];
  const transport: Transport = {
    url: "http://localhost/",
    request: async <Data, Variables>(document: object, variables: Variables): Promise<Result<Data>> => {
      const { after } = variables as { readonly after: string | null };
      asked.push({ text: String(document), variables: variables as Asked["variables"] });
      const page = pages[after ?? ""] ?? { codes: [], next: null };
      const list = {
        totalCount: 5,
        pageInfo: { hasNextPage: page.next !== null, endCursor: page.next },
        edges: page.codes.map((code) => ({ node: cityRow(code) })),
      };
      return { status: "whole", data: { list } as Data, errors: [], requestId: "r1", cost: null };
    },
    subscribe: async function* () {},
  };
  return { asked, lists: createLists(transport) };
}

const cityRow = (code: string) => ({ id: `id ${code}`, code, title_fi: "Turku", title_sv: "Åbo", title_en: "Turku" });

const THREE_PAGES = {
  "": { codes: ["049", "091"], next: "a" },
  a: { codes: ["092", "564"], next: "b" },
  b: { codes: ["837"], next: null },
};
const CIRCLE = {
  "": { codes: ["049"], next: "a" },
  a: { codes: ["091"], next: "b" },
  b: { codes: ["092"], next: "a" },
};

describe("a list", () => {
  it("asks nothing before it is read", () => {
    const { asked, lists } = serving(THREE_PAGES);
    lists.cities();
    expect(asked).toEqual([]);
  });

  it("is gone through row by row, over all its pages", async () => {
    const { lists } = serving(THREE_PAGES);
    const codes: string[] = [];
    for await (const { code } of lists.cities()) codes.push(code);
    expect(codes).toEqual(["049", "091", "092", "564", "837"]);
  });

  it("asks for no page more than its reader goes through", async () => {
    const { asked, lists } = serving(THREE_PAGES);
    for await (const { code } of lists.cities()) if (code === "091") break;
    expect(asked).toHaveLength(1);
  });

  it("gives the page asked for, with the cursor of the next", async () => {
    const { asked, lists } = serving(THREE_PAGES);
    const page = await lists.cities().page({ first: 2, after: "a" });
    expect(page).toMatchObject({ totalCount: 5, endCursor: "b", nodes: [{ code: "092" }, { code: "564" }] });
    expect(asked[0]?.variables).toMatchObject({ first: 2, after: "a" });
  });

  it("has no cursor where nothing follows", async () => {
    expect(await serving(THREE_PAGES).lists.cities().page({ after: "b" })).toMatchObject({ endCursor: null });
  });

  it("sends its filter, order and page size with every page", async () => {
    const { asked, lists } = serving(THREE_PAGES);
    await lists.pathways({ filter: { city: "091" }, orderBy: "STARTS_ON_DESC", pageSize: 7 }).toArray();
    const expected = { filter: { city: "091" }, orderBy: "STARTS_ON_DESC", first: 7 };
    expect(asked.map(({ variables }) => variables)).toEqual([null, "a", "b"].map((after) => ({ ...expected, after })));
    expect(asked[0]?.text).toMatch(/^query Pathways\(/);
  });

  it("starts anew with every reading", async () => {
    const cities = serving(THREE_PAGES).lists.cities();
    expect(await cities.toArray()).toEqual(await cities.toArray());
  });
});

describe("a list of more rows than its reader allows for", () => {
  it("is reported, with the rows that were read", async () => {
    const failure: unknown = await serving(THREE_PAGES)
      .lists.cities()
      .toArray({ limit: 3 })
      .catch((error) => error);
    expect(failure).toBeInstanceOf(ListLimitError);
    expect(failure).toMatchObject({ code: "LIST_LIMIT", totalCount: 5, nodes: { length: 3 } });
  });

  it("is reported at the end of a page, before the next is asked for", async () => {
    const { asked, lists } = serving(THREE_PAGES);
    await expect(lists.cities().toArray({ limit: 4 })).rejects.toMatchObject({ nodes: { length: 4 } });
    expect(asked).toHaveLength(2);
  });

  it("is no failure where it has just as many", async () => {
    expect(await serving(THREE_PAGES).lists.cities().toArray({ limit: 5 })).toHaveLength(5);
  });
});

describe("a cursor that leads nowhere new", () => {
  it.each([
    ["itself", { "": { codes: ["049"], next: "a" }, a: { codes: ["091"], next: "a" } }],
    ["an earlier page", CIRCLE],
  ])("fails where it leads to %s", async (_name, pages) => {
    await expect(serving(pages).lists.cities().toArray()).rejects.toThrow(CursorStuckError);
  });
});

it("a row has texts in three languages, and what it is related to by code", () => {
  expectTypeOf<Pathway["title"]>().toEqualTypeOf<Localised>();
  expectTypeOf<Pathway["cities"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<Pathway["provider"]>().toEqualTypeOf<string>();
  expectTypeOf<Pathway["creditsPlanned"]>().toEqualTypeOf<string | null>();
  const { lists } = serving({});
  // @ts-expect-error the service has no such order
  lists.cities({ orderBy: "TITLE_ASC" });
  // @ts-expect-error the service has no such filter
  lists.pathways({ filter: { colour: "red" } });
  // @ts-expect-error the kind of follow-up must be said
  lists.followUpsOverdue({});
});
