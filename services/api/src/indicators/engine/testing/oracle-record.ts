import { addDays, addMonths, completedYears } from "./calendar.ts";
import { PROJECT_END } from "./people-database.ts";
import type { Episode, Person, PersonEvent } from "./person.ts";

/** The merged record of a person in a project, worked out anew: R2 to R11 as the rules read, row by row. */
export interface OracleRecord {
  readonly person: Person;
  readonly first: Episode;
  readonly age: number | null;
  readonly exit: string | null;
  readonly reason: string | null;
  readonly now: string | null;
  readonly newEducation: boolean;
  readonly qualified: boolean;
  readonly laterEducation: boolean;
  readonly sixMonths: { readonly status: string | null; readonly improved: boolean | null };
  readonly enrolments: Episode["enrolments"];
  readonly sessions: Episode["sessions"];
}

type Key = readonly (string | number)[];

/** Compares keys part by part; text by its code points, as the source wrote it. */
const compareKeys = (left: Key, right: Key): number => {
  const at = left.findIndex((part, place) => part !== right[place]);
  const [one, other] = [left[at], right[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
};
const sortedBy = <T>(rows: readonly T[], key: (row: T) => Key): readonly T[] =>
  [...rows].sort((left, right) => compareKeys(key(left), key(right)));

interface PlacedEvent {
  readonly event: PersonEvent;
  readonly episode: Episode;
}

/** The record, or null where nobody had entered the project by the day. */
export function oracleRecord(person: Person, project: string, asOf: string): OracleRecord | null {
  const entered = person.episodes.filter((episode) => episode.project === project && episode.entry <= asOf);
  const [first] = sortedBy(entered, ({ entry, organisation, ref }) => [entry, organisation, ref]);
  if (!first) return null;
  const left = entered.filter(({ exit }) => exit !== null && exit <= asOf);
  const byExit = sortedBy(left, ({ exit, entry, organisation, ref }) => [exit ?? "", entry, organisation, ref]);
  const final = left.length === entered.length ? byExit.at(-1) : undefined;
  const exit = final?.exit ?? null;
  const happened = entered
    .flatMap((episode) => episode.events.map((event) => ({ event, episode })))
    .filter(({ event }) => event.on <= asOf);
  const lastEntry =
    entered
      .map(({ entry }) => entry)
      .sort()
      .at(-1) ?? "";
  const onLeaving = happened.filter(({ event }) => isOnLeaving(event, lastEntry, exit));
  return {
    person,
    first,
    age: person.birth === null ? null : completedYears(person.birth, first.entry),
    exit,
    reason: final?.reason ?? null,
    now: lastStatus(onLeaving),
    newEducation: onLeaving.some(({ event }) => event.type === "EDUCATION"),
    qualified: happened.some(({ event }) => event.type === "QUALIFICATION" && isOnLeaving(event, first.entry, exit)),
    laterEducation: happened.some(
      ({ event }) => event.type === "EDUCATION" && event.on >= first.entry && event.on <= PROJECT_END,
    ),
    sixMonths: sixMonthsAfter(exit, entered, asOf),
    enrolments: entered
      .flatMap(({ enrolments }) => enrolments)
      .filter(({ startedOn }) => startedOn <= asOf)
      .map((each) => ({ ...each, credits: each.credits.filter(({ on, recognised }) => on <= asOf && !recognised) })),
    sessions: entered.flatMap(({ sessions }) => sessions).filter(({ on }) => on <= asOf),
  };
}

const isOnLeaving = ({ on }: PersonEvent, entry: string, exit: string | null) =>
  exit !== null && on > entry && on <= addDays(exit, 28);

function lastStatus(onLeaving: readonly PlacedEvent[]): string | null {
  const statuses = onLeaving.filter(({ event }) => ["SEEKING", "EMPLOYED", "INACTIVE"].includes(event.type));
  const inOrder = sortedBy(statuses, ({ event, episode }) => [
    event.on,
    event.sequence,
    episode.entry,
    event.organisation,
    `${episode.ref}-${event.ref}`,
  ]);
  return inOrder.at(-1)?.event.type ?? null;
}

function sixMonthsAfter(exit: string | null, entered: readonly Episode[], asOf: string) {
  const none = { status: null, improved: null };
  if (exit === null) return none;
  const due = addMonths(exit, 6);
  const usable = sortedBy(entered, ({ entry, organisation, ref }) => [entry, organisation, ref])
    .filter((episode) => episode.exit === exit)
    .flatMap(({ followUps }) => followUps)
    .filter(({ kind, outcome, on }) => kind === "SIX_MONTHS" && outcome !== "NOT_REACHED" && on >= due && on <= asOf);
  const found = usable.at(-1);
  return found ? { status: found.outcome, improved: found.improved } : none;
}
