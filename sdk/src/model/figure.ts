/** A figure with a value. */
export interface ShownFigure {
  readonly status: "shown";
  /** In the unit of its table's statistic; zero is a value. */
  readonly value: number;
  /** Usual size of the protective noise in it, a standard deviation in the same unit; null where there is none. */
  readonly noise: number | null;
}

/**
 * A figure without a value. `hidden`: protected, without telling whether it is zero, few or something else.
 * `missing`: the city has not reported. `notApplicable`: nobody can be there by definition.
 */
export interface AbsentFigure {
  readonly status: "hidden" | "missing" | "notApplicable";
}

/**
 * One figure of a table. Its value can only be read after looking at its status, so that what is not shown
 * is never taken for zero.
 *
 * @example
 * const text = figure.status === "shown" ? String(figure.value) : figure.status;
 */
export type Figure = ShownFigure | AbsentFigure;

/** What a {@link Figure} can be. */
export type FigureStatus = Figure["status"];

/** Every {@link FigureStatus}. */
export const FIGURE_STATUSES: readonly FigureStatus[] = Object.freeze<FigureStatus[]>([
  "shown",
  "hidden",
  "missing",
  "notApplicable",
]);

/** Tells whether a figure has a value, for filters. */
export const isShown = (figure: Figure): figure is ShownFigure => figure.status === "shown";

/** A figure with a value. @throws RangeError if the value is no finite number: absent is a status, never NaN. */
export function shown(value: number, noise: number | null = null): ShownFigure {
  if (!Number.isFinite(value)) throw new RangeError(`A shown figure has a finite value, not ${value}.`);
  return { status: "shown", value: value === 0 ? 0 : value, noise };
}

/** A figure without a value. */
export const absent = (status: AbsentFigure["status"]): AbsentFigure => ({ status });
