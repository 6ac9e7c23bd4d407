import type { StatTable } from "../../model/index.ts";
import { sampleTable } from "../conformance/sample-table.ts";
import { answer } from "./replies.ts";
import type { ScriptedReply } from "./script.ts";
import { toldTable } from "./told-table.ts";

/** Answers the questions of a request with these tables, in their order; the last one again where there are more. */
export const tables =
  (...given: readonly [StatTable, ...StatTable[]]): ScriptedReply =>
  ({ variables }) => {
    const [first, ...others] = given;
    const tableAt = (place: number) => (place === 0 ? first : (others[Math.min(place, others.length) - 1] ?? first));
    return answer(Object.fromEntries(Object.keys(variables).map((name, place) => [name, toldTable(tableAt(place))])));
  };

/** A table of persons by city and gender in which the figures of women and men in Tampere are hidden. */
export const hiddenCell = (): ScriptedReply => tables(sampleTable());

/** The same table; Turku has not reported, so that its figures are missing and its passport says so. */
export const lateCity = (): ScriptedReply => tables(sampleTable());

/** The same question before and after its measure was defined anew: another version, in another release. */
export function definitionChange(): readonly [ScriptedReply, ScriptedReply] {
  const table = sampleTable();
  const version = (definitionVersion: string, release: string) =>
    tables({
      ...table,
      measure: { ...table.measure, version: definitionVersion },
      passport: { ...table.passport, definitionVersion, release },
    });
  return [version("1", "2023-02"), version("2", "2023-08")];
}
