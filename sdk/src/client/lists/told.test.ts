import { expect, expectTypeOf, it } from "vitest";
import type { Localised } from "../../model/index.ts";
import { toldOf } from "./told.ts";

it("three fields of one text are one text", () => {
  const told = toldOf({ code: "853", title_fi: "Turku", title_sv: "Åbo", title_en: "Turku" });
  expect(told).toEqual({ code: "853", title: { fi: "Turku", sv: "Åbo", en: "Turku" } });
  expectTypeOf(told.title).toEqualTypeOf<Localised>();
});

it("a text that is not there is null", () => {
  const task: string | null = null as string | null;
  const told = toldOf({ task_fi: task, task_sv: task, task_en: task });
  expect(told).toEqual({ task: null });
  expectTypeOf(told.task).toEqualTypeOf<Localised | null>();
});

it("what is known by its code or id alone is that code or id", () => {
  const parent = null as { readonly code: string } | null;
  const told = toldOf({ kind: { code: "UAS" }, cities: [{ code: "091" }], participant: { id: "p" }, parent });
  expect(told).toEqual({ kind: "UAS", cities: ["091"], participant: "p", parent: null });
  expectTypeOf(told.parent).toEqualTypeOf<string | null>();
});

it("a row within a row is told alike", () => {
  expect(toldOf({ codes: [{ code: "F", label_fi: "a", label_sv: "b", label_en: "c" }] })).toEqual({
    codes: [{ code: "F", label: { fi: "a", sv: "b", en: "c" } }],
  });
});
