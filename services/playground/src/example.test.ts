import { expect, it } from "vitest";
import { parseExample } from "./example.ts";

const text = "# Turku's participants\n# For: city analyst (no names)\n# Key: analyst:853, printed\nquery A { a }";

it("reads title, audience and key from the heading", () => {
  expect(parseExample("a", text, "{}")).toEqual({
    id: "a",
    title: "Turku's participants",
    audience: "city analyst",
    key: "analyst:853",
    query: text,
    variables: "{}",
  });
});

it("has no key where none is needed", () => {
  expect(parseExample("a", text.replace("analyst:853", "none"), "").key).toBeNull();
});

it("refuses a heading without a key", () => {
  expect(() => parseExample("a", text.replace("# Key", "# Clef"), "")).toThrow("a.graphql does not open with");
});

it("refuses an unknown audience", () => {
  expect(() => parseExample("a", text.replace("city analyst", "king"), "")).toThrow("king");
});
