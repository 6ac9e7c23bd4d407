import { FORMATS } from "@digipoint/sdk/formats";
import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { ADDRESS_FORMATS } from "./address-path.ts";
import { readAddress } from "./address-request.ts";
import { openApi } from "./open-api.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: { readonly enum?: readonly string[] };
}

const description = openApi();
const operations = Object.entries(description.paths).map(([path, { get }]) => ({ path, ...get }));

/** Every `$ref` in a document. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "$ref" ? [String(inner)] : referencesIn(inner)));
}

describe("the OpenAPI description", () => {
  it("is of version 3.1 and says what it is of", () => {
    expect(description.openapi).toMatch(/^3\.1\.\d$/);
    expect(description.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
  });

  it("refers only to what it holds", () => {
    const held = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`);
    const references = new Set(referencesIn(description));
    expect(references.size).toBe(3);
    expect([...references].filter((reference) => !held.includes(reference))).toEqual([]);
  });

  it("names every operation once, and every placeholder of a path as a required parameter", () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { path, parameters } of operations) {
      const inPath = (parameters as Parameter[]).filter((parameter) => parameter.in === "path");
      expect(inPath.map(({ name, required }) => [name, required])).toEqual([["measure", true]]);
      expect(path).toContain("{measure}");
    }
  });

  it("has an operation for every format, answered as what it is", () => {
    expect(operations.map(({ path }) => path).sort()).toEqual(
      ADDRESS_FORMATS.map((format) => `/statistics/{measure}.${format}`).sort(),
    );
    for (const { name, mediaType } of FORMATS) {
      const operation = operations.find(({ path }) => path === `/statistics/{measure}.${name}`);
      expect(Object.keys(operation?.responses[200].content ?? {})).toEqual([mediaType.split(";")[0]]);
    }
  });

  it("has a parameter for every dimension, each with a name of its own", () => {
    for (const { parameters } of operations) {
      const names = (parameters as Parameter[]).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(DIMENSIONS.map(({ code }) => code)));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has no parameter that an address does not take", () => {
    for (const { path, parameters } of operations) {
      for (const parameter of (parameters as Parameter[]).filter((one) => one.in === "query")) {
        const value = parameter.schema.enum?.[0] ?? "x";
        const url = new URL(`http://test${path.replace("{measure}", "persons")}?${parameter.name}=${value}`);
        expect(() => readAddress(url), parameter.name).not.toThrow();
      }
    }
  });

  it("describes every response, problems as problem+json", () => {
    for (const { responses } of operations) {
      const described = Object.values(responses) as { description: string }[];
      expect(described.every(({ description: text }) => text.length > 0)).toBe(true);
      const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      expect(problems.length).toBeGreaterThan(5);
      for (const [, problem] of problems)
        expect(Object.keys(Reflect.get(Object(problem), "content"))).toEqual(["application/problem+json"]);
    }
  });
});
