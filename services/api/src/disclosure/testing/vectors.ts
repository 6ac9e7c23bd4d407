import { readFileSync } from "node:fs";
import { z } from "zod";

const numbers = z.array(z.number());
const category = z.string().nullable();
const conditions = { city: category, gender: category, outcome: category };
const infeasible = z.object({ D: z.number(), V: z.number(), js: z.number() });

const vectors = z.object({
  ptables: z.array(
    infeasible.extend({
      id: z.string(),
      mono: z.union([z.boolean(), z.array(z.boolean())]),
      pstay: z.number().nullable(),
      variance: z.enum(["atMost", "equal"]),
      rows: z.array(z.object({ i: z.number(), noise: numbers, p: numbers, thresholds: numbers, variance: z.number() })),
    }),
  ),
  infeasible: z.array(infeasible),
  lookup: z.object({ cases: z.array(z.tuple([z.number(), z.number(), z.number()])) }),
  shuffledIntervals: z.object({
    thresholds: numbers,
    noise: numbers,
    cases: z.array(z.tuple([z.number(), z.number()])),
  }),
  recordKeyDerivation: z.object({
    secretHex: z.string(),
    prefix: z.string(),
    examples: z.array(z.object({ id: z.string(), recordKey: z.number() })),
  }),
  endToEnd: z.object({
    records: z.array(
      z.object({
        city: z.string(),
        gender: z.string(),
        outcome: z.string(),
        credits: z.number(),
        recordKey: z.number(),
      }),
    ),
    cells: z.array(
      z.object({ ...conditions, n: z.number(), cellKey: z.number(), noise: z.number(), perturbed: z.number() }),
    ),
  }),
  finalKey: z.object({
    secretHex: z.string(),
    label: z.string(),
    cells: z.array(
      z.object({
        ...conditions,
        n: z.number(),
        cellKey: z.number(),
        finalKey: z.number(),
        noise: z.number(),
        perturbed: z.number(),
      }),
    ),
  }),
  distinctPersons: z.object({
    persons: z.array(z.object({ id: z.string(), recordKey: z.number() })),
    enrolments: z.array(z.object({ person: z.string(), pathway: z.string() })),
    cells: z.array(z.object({ pathway: category, persons: z.number(), cellKey: z.number() })),
  }),
  suppression: z.object({
    k: z.number(),
    cells: z.array(
      z.object({
        ...conditions,
        n: z.number(),
        complements: z.record(z.string(), z.number()),
        perturbed: z.number(),
        shown: z.number().nullable(),
      }),
    ),
  }),
  ratios: z.object({
    V: z.number(),
    cases: z.array(
      z.object({
        numeratorPerturbed: z.number(),
        denominatorPerturbed: z.number(),
        rate: z.number(),
        standardError: z.number(),
      }),
    ),
  }),
  magnitude: z.object({
    multiplier: z.number(),
    cells: z.array(
      z.object({
        ...conditions,
        contributors: z.number(),
        sum: z.number(),
        largest: z.number(),
        secondLargest: z.number(),
        cellKey: z.number(),
        noise: z.number(),
        perturbed: z.number(),
        p20Sensitive: z.boolean(),
      }),
    ),
  }),
});

/** Results of the reference implementations. */
export const VECTORS = vectors.parse(JSON.parse(readFileSync(new URL("ckm-vectors.json", import.meta.url), "utf8")));
