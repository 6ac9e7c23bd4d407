/**
 * The municipality code of one of the six cities, as Statistics Finland writes it: three digits, text, never a number.
 *
 * @remarks 049 Espoo, 091 Helsinki, 092 Vantaa, 564 Oulu, 837 Tampere, 853 Turku.
 */
export type CityCode = "049" | "091" | "092" | "564" | "837" | "853";

/** Every {@link CityCode}, in ascending order. */
export const CITY_CODES: readonly CityCode[] = Object.freeze<CityCode[]>(["049", "091", "092", "564", "837", "853"]);

/**
 * Tells whether a value from outside is the code of one of the six cities.
 *
 * @example
 * isCityCode("853"); // true: Turku
 * isCityCode("49"); // false: the leading zero belongs to the code
 */
export const isCityCode = (value: unknown): value is CityCode => CITY_CODES.some((code) => code === value);
