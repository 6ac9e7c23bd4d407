import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { downloadsOf, FORMATS } from "./download-addresses.ts";

const passport = { address: "/statistics/DP-2.2.csv?by=city&statistic=COUNT&lang=fi" };

it("offers the figures of a table in every format, whichever was asked for", () => {
  const [{ name, files } = { name: "", files: [] }] = downloadsOf({ statistics: { passport } });
  expect(name).toBe("statistics");
  expect(files.map(({ address }) => address)).toEqual(
    FORMATS.map((format) => `/statistics/DP-2.2.${format}?by=city&statistic=COUNT&lang=fi`),
  );
  for (const { address } of files) {
    expect(downloadsOf({ statistics: { passport: { address } } })).toEqual([{ name, files }]);
  }
});

it("tells the tables of an answer apart", () => {
  const names = downloadsOf({ women: { passport }, indicator: { table: { passport } } }).map(({ name }) => name);
  expect(names).toEqual(["women", "indicator table"]);
});

it("offers nothing where no address was asked for, or it is elsewhere", () => {
  expect(downloadsOf({ statistics: { passport: { address: null } } })).toEqual([]);
  expect(downloadsOf({ a: { address: "https://example.org/statistics/x.csv" }, b: ["/statistics/x.csv"] })).toEqual([]);
  expect(downloadsOf(null)).toEqual([]);
});

it("knows the formats that the schema knows", () => {
  const schema = readFileSync(new URL("../../api/schema.graphql", import.meta.url), "utf8");
  const [, values = ""] = /enum AddressFormat \{([^}]*)\}/.exec(schema) ?? [];
  const known = [...values.matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, name = ""]) => name.toLowerCase().replace("_", "."));
  expect([...known].sort()).toEqual([...FORMATS].sort());
});
