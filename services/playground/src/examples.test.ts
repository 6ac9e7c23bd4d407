import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { readExamples } from "../build/example-files.ts";
import { AUDIENCES } from "./example.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const examples = await readExamples(at("examples"));
const schema = buildSchema(await readFile(at("../../api/schema.graphql"), "utf8"));

describe.each(examples)("$id", ({ query, variables }) => {
  const document = parse(query);
  const operation = getOperationAST(document);

  it("is one named question that the schema can answer", () => {
    expect(operation?.name?.value).toBeDefined();
    expect(validate(schema, document)).toEqual([]);
  });

  it("brings the variables that it needs", () => {
    const values = variables ? JSON.parse(variables) : {};
    const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], values);
    expect(errors).toBeUndefined();
    expect(operation?.variableDefinitions?.map((each) => each.variable.name.value) ?? []).toEqual(
      expect.arrayContaining(Object.keys(values)),
    );
  });
});

it("there is an example for every audience", () => {
  expect(new Set(examples.map(({ audience }) => audience))).toEqual(new Set(AUDIENCES));
});
