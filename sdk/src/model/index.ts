/**
 * The words that every part of DigiPoint shares: languages, texts, city codes, tables, figures, passports and failures.
 *
 * @packageDocumentation
 */
export type {
  CategoryOf,
  DimensionCode,
  DimensionOf,
  HierarchyOf,
  IndicatorCode,
  MeasureCode,
  SensitiveDimension,
  StatisticOf,
} from "./catalogue/catalogue.ts";
export { CITY_CODES, type CityCode, isCityCode } from "./city-code.ts";
export {
  type AbsentFigure,
  absent,
  FIGURE_STATUSES,
  type Figure,
  type FigureStatus,
  isShown,
  type ShownFigure,
  shown,
} from "./figure.ts";
export type { Json, JsonObject } from "./json.ts";
export { isLanguage, LANGUAGES, type Language } from "./language.ts";
export { type Localised, localise } from "./localised.ts";
export type { Licence, Passport } from "./passport.ts";
export type { Question, Statistic, StatisticsQuestion, TargetsQuestion } from "./question.ts";
export { decimalsOf, roleOf, unitOf } from "./reading.ts";
export { SdkError, type SdkErrorOptions } from "./sdk-error.ts";
export type { AskOptions, Source, SourceAnswer } from "./source.ts";
export {
  type DimensionRole,
  type DimensionsOf,
  type StatTable,
  type TableCategory,
  type TableCondition,
  type TableDimension,
  type TableMeasure,
  TOTAL,
  type Unit,
} from "./stat-table.ts";
export { figureAt, type TableRow, tableRows } from "./table-rows.ts";
