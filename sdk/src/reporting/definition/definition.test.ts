import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { sampleRequest } from "../../testing/index.ts";
import { checkDefinition } from "./check-definition.ts";
import { defineReport } from "./define-report.ts";
import { DefinitionError } from "./definition-error.ts";
import { definitionSchema } from "./definition-schema.ts";
import type { ParamsOf } from "./report-definition.ts";

const title = { fi: "Otsikko", sv: "Rubrik", en: "Title" };
const base = { ...sampleRequest().definition };

/** Every problem of a value as `path: message`. */
function problemsOf(value: unknown): readonly string[] {
  try {
    checkDefinition(value);
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}
const table = (data: unknown) => ({ ...base, blocks: [{ kind: "table", title, data }] });

describe("A definition", () => {
  it.each([
    ["no object", 7, /^: /],
    ["an id with capitals", { ...base, id: "My report" }, /^id: give .*lower-case/],
    ["a version of two parts", { ...base, version: "1.0" }, /^version: .*1\.0\.0/],
    ["a title without Swedish", { ...base, title: { fi: "A", en: "B" } }, /^title\.sv: /],
    ["an empty text", { ...base, title: { ...title, fi: " " } }, /^title\.fi: .*fi, sv and en/],
    ["a block of no kind", { ...base, blocks: [{ kind: "map", title }] }, /^blocks\.0.*heading, text, figure/],
    ["a question without a measure", table({ ask: { by: ["city"] } }), /^blocks\.0\.data\.ask\.measure: /],
    [
      "a misspelt key",
      table({ ask: { measure: "persons", from: "city" } }),
      /^blocks\.0\.data\.ask\.from: .*leave it out/,
    ],
    ["five dimensions", table({ ask: { measure: "persons", by: [..."abcde"] } }), /^blocks\.0\.data\.ask\.by: .*four/],
    [
      "a transform of nothing",
      table({ transform: "stack", of: [{ transform: "pick", of: [] }] }),
      /^blocks\.0\.data\.of\.0\.of: .*at least one table/,
    ],
    [
      "a parameter that is not there",
      table({ ask: { measure: { parameter: "indicator" } } }),
      /^blocks\.0\.data\.ask\.measure: .*indicator; the report has city/,
    ],
    ["a placeholder of no parameter", { ...base, title: { ...title, sv: "{stad}" } }, /^title \(sv\): .*stad/],
    [
      "a default that is no choice",
      { ...base, parameters: { city: { title, choices: [{ code: "091", title }], default: "837" } } },
      /^parameters\.city\.default: 837 .*091/,
    ],
    ["a parameter without choices", { ...base, parameters: { city: { title } } }, /^parameters\.city: needs/],
  ])("with %s is told where it is wrong and what would be right", (_what, value, problem) => {
    expect(problemsOf(value).join("\n")).toMatch(problem);
  });

  it("is told all its problems at once", () => {
    expect(problemsOf({ ...base, id: "A", version: "one", blocks: [{ kind: "text" }] })).toHaveLength(3);
  });

  it("comes back as it was given when nothing is wrong", () => {
    expect(checkDefinition(base)).toBe(base);
  });

  it("names only parameters that it has, and is built with its choices alone", () => {
    const report = defineReport({
      ...{ id: "typed", version: "1.0.0", title, description: title },
      parameters: {
        city: { title, dimension: "city" },
        measure: {
          title,
          choices: [
            { code: "CO01", title },
            { code: "CO03", title },
          ],
          default: "CO01",
        },
      },
      blocks: [{ kind: "table", title, data: { ask: { measure: { parameter: "measure" } } } }],
    });
    type Chosen = ParamsOf<(typeof report)["parameters"]>;
    expectTypeOf<Chosen["city"]>().toEqualTypeOf<string>();
    expectTypeOf<Chosen["measure"]>().toEqualTypeOf<"CO01" | "CO03" | undefined>();
    const parameters = { city: { title, dimension: "city" } } as const;
    expect(() =>
      defineReport({
        ...{ id: "typed", version: "1.0.0", title, description: title, parameters },
        // @ts-expect-error the report has no parameter town
        blocks: [{ kind: "table", title, data: { ask: { measure: { parameter: "town" } } } }],
      }),
    ).toThrow(/town/);
  });
});

describe("The published schema", () => {
  const file = new URL("../../../report.schema.json", import.meta.url);

  it("is written from what the checker reads", async () => {
    const schema = {
      title: "DigiPoint report definition",
      ...z.toJSONSchema(definitionSchema(), { io: "input" }),
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file.pathname);
  });

  it("accepts and refuses what the checker does", async () => {
    const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(await readFile(file, "utf8")));
    expect(accepts(base)).toBe(true);
    const wrong = [{ ...base, id: "A b" }, { ...base, title: { fi: "A" } }, { ...base, extra: 1 }, table({ ask: {} })];
    for (const value of wrong) expect(accepts(value)).toBe(false);
  });
});
