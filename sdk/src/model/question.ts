/**
 * What is told of each group. `COUNT`: distinct persons. `SUM`: an amount added up, such as study credits.
 * `SHARE`: the count in percent of those of whom it could be true. `MEAN`: the sum per person.
 */
export type Statistic = "COUNT" | "SUM" | "SHARE" | "MEAN";

/**
 * A question about people that one table answers, as plain data.
 *
 * @remarks At most four dimensions, filters and breakdowns together; filters are equalities that all hold.
 */
export interface StatisticsQuestion {
  /** `persons`, an amount such as `creditsEarned`, or the code of an indicator. */
  readonly measure: string;
  /** By default what the measure is first of all: a count or a sum. */
  readonly statistic?: Statistic | undefined;
  /** Dimensions to break down by, outermost first. */
  readonly by?: readonly string[] | undefined;
  /** Category by dimension. */
  readonly where?: Readonly<Record<string, string>> | undefined;
}

/**
 * A question about what a project promised. Its table has two dimensions: `target`, whose categories are the targets
 * (role `metric`, each with its own measure), and `progress`, with the categories `promised` and `achieved`.
 */
export interface TargetsQuestion {
  readonly targets: {
    /** The funder's code of the project. */
    readonly project: string;
  };
}

/** What a {@link Source} can be asked. */
export type Question = StatisticsQuestion | TargetsQuestion;
