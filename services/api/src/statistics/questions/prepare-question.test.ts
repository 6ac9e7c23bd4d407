import { describe, expect, it } from "vitest";
import { createCatalogue } from "../dimensions/catalogue.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { measuresFor } from "../measures/measures.ts";
import { RANDOM_CATEGORIES } from "../testing/random-categories.ts";
import { prepareQuestion } from "./prepare-question.ts";
import type { Question } from "./question.ts";
import { QuestionError } from "./question-error.ts";

const catalogue = createCatalogue(RANDOM_CATEGORIES);
const askable = { measures: measuresFor("own-projects"), dimensions: DIMENSIONS, catalogue, isProtected: true };
const visitors = { ...askable, dimensions: DIMENSIONS.filter(({ isPublic }) => isPublic) };

const prepare = (question: Partial<Question>, to = askable) =>
  prepareQuestion({ measure: "persons", statistic: null, by: [], where: [], ...question }, to);

function refusal(question: Partial<Question>, to = askable): QuestionError {
  try {
    prepare(question, to);
  } catch (error) {
    if (error instanceof QuestionError) return error;
    throw error;
  }
  throw new Error("The question was not refused.");
}

const filters = (where: Record<string, string>) =>
  Object.entries(where).map(([dimension, category]) => ({ dimension, category }));

describe("a question that can be answered", () => {
  it("is put into canonical words", () => {
    const one = prepare({ by: ["city"], where: filters({ project: "A", gender: "F" }) });
    const other = prepare({ by: ["city"], where: filters({ gender: "F", project: "A" }), statistic: "COUNT" });
    expect(one.question).toEqual(other.question);
    expect(one.question.where.map(({ dimension }) => dimension)).toEqual(["gender", "project"]);
  });

  it("counts, or adds up, unless it says otherwise", () => {
    expect(prepare({ measure: "CO01" }).statistic).toBe("COUNT");
    expect(prepare({ measure: "creditsEarned" }).statistic).toBe("SUM");
    expect(prepare({ measure: "CR04", statistic: "SHARE" }).statistic).toBe("SHARE");
  });

  it("may filter a coarser level than it breaks down by", () => {
    const { by } = prepare({ by: ["entryMonth"], where: filters({ entryYear: "2021" }) });
    expect(by.map(({ code }) => code)).toEqual(["entryMonth"]);
  });

  it("takes four dimensions, the levels of one counting once", () => {
    expect(
      prepare({ by: ["city", "gender", "entryMonth"], where: filters({ entryYear: "2021", project: "A" }) }),
    ).toBeTruthy();
  });
});

describe("a question that cannot be answered is told what is not allowed, where, and what is near it:", () => {
  it.each<[string, Partial<Question>, string, RegExp, readonly string[]]>([
    ["an unknown measure", { measure: "CO1" }, "measure", /no measure CO1 that counts people/, ["CO01"]],
    ["an unknown dimension", { by: ["ciyt"] }, "by.0", /no dimension ciyt/, ["city"]],
    ["an unknown category", { where: filters({ city: "85" }) }, "where.0.category", /city has no category 85/, ["853"]],
    [
      "a statistic that the measure lacks",
      { statistic: "MEAN" },
      "statistic",
      /persons has no MEAN; it has COUNT/,
      ["COUNT"],
    ],
    ["a dimension twice", { by: ["city", "city"] }, "by.0", /asked twice/, ["city"]],
    [
      "two levels of one thing",
      { by: ["ageBand", "ageGroup"] },
      "by.0",
      /levels of one thing; ask by ageBand/,
      ["ageBand"],
    ],
    [
      "a breakdown of what is filtered",
      { by: ["city"], where: filters({ city: "853" }) },
      "by.0",
      /fixed by a filter/,
      [],
    ],
    [
      "a coarser breakdown than the filter",
      { by: ["ageGroup"], where: filters({ ageBand: "AGE_18_24" }) },
      "by.0",
      /fixed by a filter/,
      [],
    ],
    [
      "a list of categories",
      { where: [...filters({ city: "853" }), ...filters({ city: "091" })] },
      "where.0.dimension",
      /one category of a dimension, without lists, ranges, or, not/,
      ["city"],
    ],
    [
      "five dimensions",
      { by: ["city", "gender", "ageBand", "project", "educationLevel"] },
      "by.4",
      /at most 4 dimensions.*has 5.*Without educationLevel it could be answered/,
      [],
    ],
    [
      "two sensitive dimensions",
      { by: ["outcome", "disadvantaged"] },
      "by",
      /at most 1 sensitive.*outcome and disadvantaged/,
      ["outcome", "disadvantaged"],
    ],
    [
      "a sensitive measure by a sensitive dimension",
      { measure: "CR04", by: ["outcome"] },
      "measure",
      /CR04 and outcome.*persons by the dimension/,
      ["persons"],
    ],
  ])("%s", (_name, question, path, message, near) => {
    const error = refusal(question);
    expect(error.message).toMatch(message);
    expect(error.path).toBe(path);
    expect(error.nearest.slice(0, near.length)).toEqual(near);
  });

  it("an indicator of a funding period that no project is of", () => {
    const { message, path } = refusal({ measure: "EECO02" });
    expect(message).toMatch(
      /^EECO02 counts records of projects that report by ESF_PLUS_2021_2027, and there is none\./,
    );
    expect(path).toBe("measure");
    expect(prepare({ measure: "EECO02" }, { ...askable, measures: measuresFor("all-projects") }).measure.code).toBe(
      "EECO02",
    );
  });

  it("a visitor's fine dimension", () => {
    const { message, nearest } = refusal({ by: ["ageBand"] }, visitors);
    expect(message).toBe("ageBand is for those with a credential. Without one, ask by ageGroup.");
    expect(nearest).toEqual(["ageGroup"]);
  });

  it("a table of too many cells", () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      dimension: index % 2 === 0 ? "pathway" : "competence",
      code: `C${index}`,
      position: index,
      parent: null,
      implies: {},
      title: { fi: "x", sv: "x", en: "x" },
    }));
    const wide = { ...askable, catalogue: createCatalogue([...RANDOM_CATEGORIES, ...many]) };
    const error = refusal({ by: ["pathway", "competence", "gender"] }, wide);
    expect(error.message).toMatch(/would have \d+ cells; one may have 20000\. Ask by pathwayKind instead of pathway\./);
    expect(error.nearest).toEqual(["pathwayKind"]);
  });
});

it("does not limit what is sensitive where answers are exact", () => {
  const exact = { ...askable, isProtected: false };
  expect(prepare({ measure: "CR04", by: ["outcome", "disadvantaged"] }, exact).by).toHaveLength(2);
});
