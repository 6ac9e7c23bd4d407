import { type Language, localise } from "@digipoint/sdk/model";
import type { Pool } from "pg";
import type { Answer } from "../answers/answer.ts";
import { missingCities } from "../answers/missing-cities.ts";
import { type Passport, passportOf } from "../answers/passport.ts";
import { addressOf } from "../answers/question-address.ts";
import { roundNoise } from "../answers/round-noise.ts";

/** A table in one language, with its passport; the figures are flat, last dimension fastest, as in JSON-stat. */
export async function writeJson(answer: Answer, lang: Language, aggregate: Pool): Promise<string> {
  const { measure, statistic, conditions, dimensions, values, statuses, noise, coarser } = answer.table;
  return JSON.stringify({
    lang,
    measure: {
      code: measure.code,
      version: measure.version,
      title: localise(measure.title, lang),
      definition: localise(measure.definition, lang),
      unit: localise(measure.unit, lang),
    },
    statistic,
    conditions: conditions.map(({ dimension, category, dimensionTitle, categoryTitle }) => ({
      dimension,
      dimensionTitle: localise(dimensionTitle, lang),
      category,
      categoryTitle: localise(categoryTitle, lang),
    })),
    dimensions: dimensions.map(({ code, title, role, categories }) => ({
      code,
      title: localise(title, lang),
      role: role.toUpperCase(),
      categories: categories.map((category) => ({ code: category.code, title: localise(category.title, lang) })),
    })),
    values,
    statuses,
    noise: noise.map(roundNoise),
    coarser: await coarser(),
    citiesMissing: (await missingCities(answer, aggregate)).map(({ code, title }) => ({
      code,
      title: localise(title, lang),
    })),
    passport: passportIn(await passportOf(answer, aggregate), lang),
  });
}

function passportIn({ addressed, notes, noise, threshold, citation, ...rest }: Passport, lang: Language) {
  return {
    ...rest,
    noise: noise && localise(noise, lang),
    threshold: threshold && localise(threshold, lang),
    citation: localise(citation, lang),
    address: addressed && addressOf(addressed, "json", lang),
    notes: notes.map((note) => localise(note, lang)),
  };
}
