import { uniqueNames } from "./unique.ts";

/** Names that components of a data message have besides its dimensions. */
const RESERVED: readonly string[] = [
  "INDICATOR",
  "TIME_PERIOD",
  "OBS_VALUE",
  "UNIT_MEASURE",
  "DECIMALS",
  "OBS_STATUS",
  "CONF_STATUS",
  "SDC_METHOD",
  "SDC_NOISE",
  "RELEASE",
  "DATA_AS_OF",
  "LICENCE",
  "NOTE",
  "STRUCTURE",
  "STRUCTURE_ID",
  "ACTION",
  "SERIES_KEY",
  "OBS_KEY",
];

/** Names that columns of flat files have besides the dimensions. */
const COLUMNS: readonly string[] = [
  "indicator",
  "value",
  "unit",
  "decimals",
  "status",
  "confidentiality",
  "sdcMethod",
  "noise",
  "note",
];

/** `ageBand` is `AGE_BAND` elsewhere; letters beyond A to Z lose their marks, the rest becomes `_`. */
export function idOfDimension(code: string): string {
  if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code)) return code;
  const words = code
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return /^[A-Z]/.test(words) ? words : words === "" ? "X" : `X_${words}`;
}

/** Our code behind an exchange id, where nothing else tells it: `ageBand` of `AGE_BAND`, `period` of `TIME_PERIOD`. */
export function codeOfDimension(id: string): string {
  if (id === "TIME_PERIOD") return "period";
  const code = id.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return idOfDimension(code) === id ? code : id;
}

/**
 * Exchange ids of dimensions, each its own and none of the message's other components.
 *
 * @param time - Place of the dimension that is `TIME_PERIOD`; -1 where there is none.
 */
export function idsOfDimensions(codes: readonly string[], time: number): readonly string[] {
  const others = codes.filter((_, place) => place !== time);
  const ids = uniqueNames(
    others.map((code) => ({ name: idOfDimension(code), firm: idOfDimension(code) === code })),
    { reserved: RESERVED, joint: "_" },
  );
  return time < 0 ? ids : ids.toSpliced(time, 0, "TIME_PERIOD");
}

/** Column names of dimensions: our codes, but each its own and none of the other columns'. */
export function columnsOfDimensions(codes: readonly string[]): readonly string[] {
  const wishes = codes.map((code) =>
    code
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^A-Za-z0-9_]/gu, "_"),
  );
  return uniqueNames(
    wishes.map((wish, place) => {
      const name = /^[A-Za-z]/.test(wish) ? wish : `x${wish}`;
      return { name: name.replace(/Label$/, "_label"), firm: name === codes[place] };
    }),
    { reserved: COLUMNS, joint: "_" },
  );
}
