/**
 * The front door: the typed client, and the words that its answers are made of.
 *
 * @packageDocumentation
 */
export { type Client, type ClientError, type ClientOptions, createClient } from "./client/index.ts";
export {
  CITY_CODES,
  type CityCode,
  type Figure,
  figureAt,
  isCityCode,
  isShown,
  type Language,
  type Localised,
  localise,
  type Passport,
  SdkError,
  type StatisticsQuestion,
  type StatTable,
  type TableRow,
  TOTAL,
  tableRows,
} from "./model/index.ts";
