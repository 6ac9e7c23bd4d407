import { builder } from "../graph/builder.ts";

/**
 * The GraphQL enum of a closed code list: every value of the database's enum, each with what it means.
 * It is what filters take; objects answer the `Code` with its words.
 */
export function closedList<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
) {
  const values = Object.entries(meanings).map(([value, meaning]) => [value, { value, description: meaning }]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(values) as Record<Value, { value: Value; description: string }>,
  });
}
