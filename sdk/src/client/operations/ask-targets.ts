import {
  type Figure,
  type Localised,
  type Passport,
  type StatTable,
  shown,
  type TargetsQuestion,
  type Unit,
} from "../../model/index.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import { wholeData } from "../transport/whole-data.ts";
import { inThree, type Texts, textOf } from "./in-three-languages.ts";
import { TABLE_FIELDS, type TableAnswer } from "./table-fields.ts";
import { figureOf, tableOf } from "./table-of-answer.ts";

interface TargetAnswer {
  readonly achieved: { readonly status: string; readonly value: number | null; readonly noise: number | null };
  readonly target: Texts<"title"> &
    Texts<"description"> & {
      readonly code: string;
      readonly value: number | null;
      readonly position: number;
      readonly project: { readonly code: string };
    };
}

interface Told {
  readonly indicators: readonly (Texts<"unit"> & {
    readonly version: string;
    readonly progress: readonly TargetAnswer[] | null;
  })[];
  readonly persons: TableAnswer;
}

const DOCUMENT = `query Targets {
  indicators {
    version ${inThree("unit")}
    progress {
      achieved { status value noise }
      target { code value position project { code } ${inThree("title")} ${inThree("description")} }
    }
  }
  persons: statistics(input: { measure: "persons" }) { ...TableFields }
}
${TABLE_FIELDS}`;

const TARGETS = { fi: "Tavoite", sv: "Mål", en: "Target" };
const PROGRESS = { fi: "Toteutuminen", sv: "Förverkligande", en: "Progress" };
const PROMISED = { code: "promised", title: { fi: "Luvattu", sv: "Utlovat", en: "Promised" } };
const ACHIEVED = { code: "achieved", title: { fi: "Toteutunut", sv: "Förverkligat", en: "Achieved" } };
const DONE = { code: "DONE", title: { fi: "tehty (1)", sv: "gjort (1)", en: "done (1)" } };

/**
 * What a project promised, and what there is of it.
 *
 * @throws {@link ClientError} if the service does not answer.
 */
export async function askTargets(
  transport: Transport,
  { targets: { project } }: TargetsQuestion,
  options: CallOptions = {},
): Promise<StatTable<["target", "progress"]>> {
  const told = wholeData(await transport.request<Told, Record<string, never>>(DOCUMENT, {}, options));
  const found = told.indicators
    .flatMap((indicator) => (indicator.progress ?? []).map((progress) => ({ ...progress, indicator })))
    .filter(({ target }) => target.project.code === project)
    .sort((one, other) => one.target.position - other.target.position);
  const { measure, passport } = tableOf(told.persons);
  return {
    measure: { ...measure, code: "targets", title: TARGETS, definition: TARGETS },
    statistic: "COUNT",
    conditions: [],
    dimensions: [
      { code: "target", title: TARGETS, role: "metric", categories: found.map(categoryOf) },
      { code: "progress", title: PROGRESS, role: "classification", categories: [PROMISED, ACHIEVED] },
    ],
    figures: found.flatMap(({ target, achieved }): Figure[] => [
      // What is to be done rather than counted is promised once.
      shown(target.value ?? 1),
      figureOf(achieved.status, achieved.value, achieved.noise),
    ]),
    passport: { ...passport, address: null, citation: citationOf(project, passport) },
  };
}

/** The persons beside the targets are cited as themselves; the targets are something else of the same release. */
function citationOf(project: string, { release, dataAsOf, licence }: Passport): Localised {
  const facts = (ofRelease: string, ofData: string) =>
    `${ofRelease} ${release}, ${ofData} ${dataAsOf}.${licence === null ? "" : ` ${licence.code}.`}`;
  return {
    fi: `DigiPoint. Hankkeen ${project} tavoitteet. ${facts("Julkaisu", "tiedot")}`,
    sv: `DigiPoint. Målen för projektet ${project}. ${facts("Publicering", "uppgifter")}`,
    en: `DigiPoint. Targets of the project ${project}. ${facts("Release", "data as of")}`,
  };
}

function categoryOf({ target, indicator }: TargetAnswer & { readonly indicator: Told["indicators"][number] }) {
  const { code, value } = target;
  const title = textOf(target, "title");
  const unit = value === null ? DONE : countedIn(textOf(indicator, "unit"));
  const definition = textOf(target, "description");
  return { code, title, measure: { code, title, definition, unit, decimals: 0, version: indicator.version } };
}

/** The graph tells units in words. Files of statistics have a code for persons, and none for descriptions or enterprises. */
const countedIn = (title: Localised): Unit => ({ code: title.en === "persons" ? "PS" : "NUMBER", title });
