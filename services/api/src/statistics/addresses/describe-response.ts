import { formatOf } from "@digipoint/sdk/formats";
import { LICENCE } from "../answers/licence.ts";
import { type AddressFormat, addressOf } from "../answers/question-address.ts";
import type { StatTable } from "../tables/stat-table.ts";
import { CSV_DESCRIPTION } from "./address-path.ts";
import type { AddressRequest, Writing } from "./address-request.ts";

const DESCRIPTION_TYPE = "application/csvm+json";

/** What programs read where it is and show in the browser; everything else is a file to keep. */
const IN_PLACE: readonly AddressFormat[] = ["json", "sdmx.json", CSV_DESCRIPTION];

/** What a response is, and what must be known of its figures even where they come without passport. */
export function describeResponse({ format, writing }: AddressRequest, table: StatTable): Record<string, string> {
  const { measure, citiesMissing, basis } = table;
  const release = "release" in basis ? basis.release : null;
  const disposition = IN_PLACE.includes(format) ? "inline" : "attachment";
  return {
    "content-language": writing.lang,
    "content-type": format === CSV_DESCRIPTION ? DESCRIPTION_TYPE : formatOf(format).mediaType,
    "content-disposition": `${disposition}; filename="${fileName(table, format, writing)}"`,
    link: linksOf(table, format, writing),
    ...(release && { "last-modified": release.publishedAt.toUTCString() }),
    "digipoint-release": release?.code ?? "",
    "digipoint-data-as-of": release?.asOf ?? "",
    "digipoint-checksum": release?.checksum ?? "",
    ...(measure.version !== null && { "digipoint-definition-version": measure.version }),
    ...(citiesMissing.length > 0 && { "digipoint-cities-missing": citiesMissing.join(", ") }),
  };
}

function fileName({ measure, question, basis }: StatTable, format: AddressFormat, { lang }: Writing): string {
  const release = "release" in basis ? [basis.release.code] : [];
  const name = [measure.code, ...question.by, ...release, lang].join("_").replaceAll(/[^\w.-]/g, "");
  return `${name}.${format}`;
}

function linksOf({ question }: StatTable, format: AddressFormat, writing: Writing): string {
  const { lang, separator, decimal } = writing;
  const dialect = { lang, ...(separator && { separator }), ...(decimal && { decimal }) };
  const links = [
    `<${LICENCE.url}>; rel="license"`,
    ...(format === "csv"
      ? [`<${addressOf(question, CSV_DESCRIPTION, dialect)}>; rel="describedby"; type="${DESCRIPTION_TYPE}"`]
      : []),
    ...(format === "json"
      ? []
      : [`<${addressOf(question, "json", { lang })}>; rel="alternate"; type="application/json"`]),
  ];
  return links.join(", ");
}
