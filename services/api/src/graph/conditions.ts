/** What each field of a filter asks of a row; a field of the filter without a condition does not compile. */
export type Conditions<Filter extends object, Where extends object> = {
  readonly [Field in keyof Filter]-?: (value: NonNullable<Filter[Field]>) => Where;
};

/** The condition of a whole filter: everything that is given holds; what is left out or null narrows nothing. */
export function conditionOf<Filter extends object, Where extends object>(
  conditions: Conditions<Filter, Where>,
  filter: Filter | null | undefined,
): { AND: Where[] } {
  const fields = Object.keys(conditions) as (keyof Filter)[];
  const asked = fields.flatMap((field) => {
    const value = filter?.[field];
    return value === null || value === undefined ? [] : [conditions[field](value)];
  });
  return { AND: asked };
}

/** A period of rows: those still open on a day have begun by then, and have no end or a later one. */
export const openOn = (day: Date) => ({ startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] });
