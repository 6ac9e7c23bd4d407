/** Dimensions of one question, filters and breakdowns together; every one more helps an intruder. */
export const MOST_DIMENSIONS = 4;

/** Dimensions among them, the measure counted too, that tell what a person did not choose to show. */
export const MOST_SENSITIVE = 1;

/** Figures of one answer. */
export const MOST_CELLS = 20_000;
