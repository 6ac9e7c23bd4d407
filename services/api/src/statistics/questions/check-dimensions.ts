import type { Dimension } from "../dimensions/dimension.ts";
import { hierarchyOf, levelsFrom } from "../dimensions/dimensions.ts";
import { MOST_DIMENSIONS, MOST_SENSITIVE } from "./limits.ts";
import type { PreparedQuestion } from "./prepared-question.ts";
import { QuestionError } from "./question-error.ts";

type Asked = Pick<PreparedQuestion, "measure" | "by" | "where">;

/** What dimensions may meet in one question. @throws {@link QuestionError} */
export function checkDimensions(asked: Asked, isProtected: boolean): void {
  checkOnce(asked);
  checkNumber(asked);
  if (isProtected) checkSensitive(asked);
}

function checkOnce({ by, where }: Asked): void {
  const filters = where.map(({ of }) => of);
  by.forEach((dimension, index) => {
    const others = by.filter((_, place) => place !== index);
    const twin = others.find((other) => hierarchyOf(other) === hierarchyOf(dimension));
    if (twin) {
      const finer = levelsFrom(dimension).includes(twin) ? dimension : twin;
      const message =
        twin === dimension
          ? `${dimension.code} is asked twice; once is enough.`
          : `${dimension.code} and ${twin.code} are levels of one thing; ask by ${finer.code} alone.`;
      throw new QuestionError(message, `by.${index}`, [finer.code]);
    }
    const filter = filters.find((one) => levelsFrom(one).includes(dimension));
    if (filter) {
      const message = `${filter.code} is fixed by a filter, so there is nothing to break down by ${dimension.code}. Leave one of the two out.`;
      throw new QuestionError(message, `by.${index}`);
    }
  });
  filters.forEach((filter, index) => {
    const twin = filters.find((other, place) => place !== index && hierarchyOf(other) === hierarchyOf(filter));
    if (!twin) return;
    const message =
      "A filter takes one category of a dimension, without lists, ranges, or, not: " +
      `leave out ${filter.code} or ${twin.code}, or break down by it.`;
    throw new QuestionError(message, `where.${index}.dimension`, [filter.code]);
  });
}

function checkNumber({ by, where }: Asked): void {
  const all = [...by, ...where.map(({ of }) => of)];
  const hierarchies = [...new Set(all.map(hierarchyOf))];
  if (hierarchies.length <= MOST_DIMENSIONS) return;
  const without = by.at(-1)?.code ?? where.at(-1)?.dimension;
  throw new QuestionError(
    `A question takes at most ${MOST_DIMENSIONS} dimensions, filters and breakdowns together; this one has ` +
      `${hierarchies.length}: ${all.map(({ code }) => code).join(", ")}. Without ${without} it could be answered.`,
    by.length > 0 ? `by.${by.length - 1}` : `where.${where.length - 1}.dimension`,
  );
}

function checkSensitive({ measure, by, where }: Asked): void {
  const all: readonly Dimension[] = [...by, ...where.map(({ of }) => of)];
  const dimensions = [...new Set(all.filter(({ role }) => role === "sensitive").map(hierarchyOf))];
  const sensitive = measure.role === "sensitive" ? [measure.code, ...dimensions] : dimensions;
  if (sensitive.length <= MOST_SENSITIVE) return;
  throw new QuestionError(
    `A question takes at most ${MOST_SENSITIVE} sensitive measure or dimension; this one has ${sensitive.join(" and ")}. ` +
      `Each of them can be asked without the other${measure.role === "sensitive" ? ", and persons by the dimension" : ""}.`,
    measure.role === "sensitive" ? "measure" : "by",
    measure.role === "sensitive" ? ["persons"] : dimensions,
  );
}
