import fc from "fast-check";
import { addDays, addMonths } from "./calendar.ts";
import { type Episode, type LabourStatus, type Person, type PersonEvent, QUESTIONS } from "./person.ts";

const FIRST_DAY = "2019-12-01";

/** A short time, so that days coincide, with the ends of months and a leap day in it. */
const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }).map((days) => addDays(FIRST_DAY, days)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2020-02-28", "2020-02-29", "2020-03-01", "2020-08-31", "2021-02-28", "2021-03-01"),
  },
);
const birth = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1950-01-01", days)),
  fc.constantFrom("1996-02-29", "2000-02-29", "2004-02-29", "1964-02-29", "1965-03-01", "2002-08-31", "2003-03-01"),
);
const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 9 });
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const organisation = fc.constantFrom("TURKU", "ESPOO", "OMNIA");
const after = (from: string, max: number) => fc.integer({ min: 0, max }).map((days) => addDays(from, days));

type StatusAtEntry = Pick<Episode, "status" | "unemployedSince">;

const statusAt = (entry: string): fc.Arbitrary<StatusAtEntry> =>
  fc.constantFrom<LabourStatus>("UNEMPLOYED", "INACTIVE", "EMPLOYED").chain(
    (status): fc.Arbitrary<StatusAtEntry> =>
      status === "UNEMPLOYED"
        ? rarely(
            fc.oneof(
              fc.integer({ min: 0, max: 600 }).map((days) => addDays(entry, -days)),
              fc.constantFrom(-1, 0, 1, 2).map((days) => addDays(addMonths(entry, -6), -days)),
              fc.constantFrom(-1, 0, 1, 2).map((days) => addDays(addMonths(entry, -12), -days)),
            ),
          ).map((unemployedSince) => ({ status, unemployedSince }))
        : fc.constant({ status, unemployedSince: null }),
  );

const eventsFrom = (entry: string) =>
  fc
    .array(
      fc.record({
        organisation,
        type: fc.constantFrom<PersonEvent["type"]>("SEEKING", "EMPLOYED", "INACTIVE", "EDUCATION", "QUALIFICATION"),
        on: after(entry, 120),
        sequence: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 5 },
    )
    .map((events) => events.map((each, at) => ({ ...each, ref: `${each.type}-${at}` })));

const followUpsFrom = (exit: string | null) => {
  if (exit === null) return fc.constant([]);
  const outcome = fc.constantFrom("SEEKING" as const, "EMPLOYED" as const, "INACTIVE" as const, "NOT_REACHED" as const);
  const later = fc.constantFrom(-40, -1, 0, 9, 150).map((days) => addDays(addMonths(exit, 6), days));
  const sixMonths = fc
    .record({ kind: fc.constant("SIX_MONTHS" as const), on: later, outcome, improved: sometimes(fc.boolean()) })
    .map((told) => (told.outcome === "NOT_REACHED" ? { ...told, improved: null } : told));
  const leaving = fc.record({
    kind: fc.constant("LEAVING" as const),
    on: after(exit, 28),
    outcome,
    improved: fc.constant(null),
  });
  return fc.tuple(rarely(sixMonths), sometimes(leaving)).map((told) => told.filter((each) => each !== null));
};

const enrolmentsFrom = (entry: string) =>
  fc.array(
    after(entry, 60).chain((startedOn) =>
      fc.record({
        pathway: fc.constantFrom("STUDIES-1", "TRIAL-1", "DIGITALENTS-1"),
        startedOn: fc.constant(startedOn),
        plannedTenths: rarely(fc.integer({ min: 0, max: 600 })),
        credits: fc.array(
          fc.record({ on: after(startedOn, 150), tenths: fc.constantFrom(0, 5, 25, 50), recognised: fc.boolean() }),
          { maxLength: 3 },
        ),
      }),
    ),
    { maxLength: 3 },
  );

const sessionsFrom = (entry: string) =>
  fc.array(
    fc.record({
      practice: fc.constantFrom("COACHING", "GUIDANCE"),
      on: after(entry, 200),
      minutes: fc.integer({ min: 1, max: 240 }),
    }),
    { maxLength: 3 },
  );

const answers = fc.record(
  Object.fromEntries(QUESTIONS.map((name) => [name, fc.constantFrom("YES", "NO", "NO", "NO", "REFUSED", "NOT_ASKED")])),
) as fc.Arbitrary<NonNullable<Episode["answers"]>>;

const episode = fc.tuple(day, sometimes(fc.integer({ min: 0, max: 120 }))).chain(([entry, length]) => {
  const exit = length === null ? null : addDays(entry, length);
  return fc
    .record({
      organisation,
      project: fc.constantFrom("S21969", "S21969", "S21969", "S21375"),
      city: fc.constantFrom("853", "049"),
      entry: fc.constant(entry),
      exit: fc.constant(exit),
      reason: exit === null ? fc.constant(null) : sometimes(fc.constantFrom("COMPLETED", "DROPPED_OUT", "EDUCATION")),
      inEducation: rarely(fc.boolean()),
      level: rarely(fc.integer({ min: 0, max: 8 })),
      answers: rarely(answers),
      events: eventsFrom(entry),
      followUps: followUpsFrom(exit),
      enrolments: enrolmentsFrom(entry),
      sessions: sessionsFrom(entry),
      entered: rarely(statusAt(entry)),
    })
    .map(({ entered, ...told }) => ({ ...told, ...(entered ?? { status: null, unemployedSince: null }) }));
});

const madeUp: fc.Arbitrary<Person> = fc.record({
  birth: rarely(birth),
  gender: rarely(fc.constantFrom("F" as const, "F" as const, "M" as const, "M" as const, "X" as const)),
  recordKey: fc.integer({ min: 0, max: 4_294_967_295 }),
  episodes: fc
    .array(episode, { minLength: 1, maxLength: 3 })
    .map((episodes) => episodes.map((each, at) => ({ ...each, ref: `P-${at}` }))),
});

/** People at random, the same for the same seed; what is rare in life is frequent among them. */
export const makeUpPeople = (howMany: number, seed: number): readonly Person[] =>
  fc.sample(madeUp, { numRuns: howMany, seed });
