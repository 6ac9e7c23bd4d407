import { isLanguage, LANGUAGES, type Language } from "@digipoint/sdk/model";
import { GraphError } from "../../graph/errors.ts";

/** What a page of a dashboard was asked for. */
export interface PageRequest {
  readonly code: string;
  /** Null for the one that was published last. */
  readonly version: string | null;
  readonly lang: Language;
  /** Codes by name of the parameter. */
  readonly chosen: readonly { readonly name: string; readonly code: string }[];
}

/** Names that an address uses itself, so that no parameter of a dashboard can be chosen by them. */
const OWN = new Set(["lang", "version"]);

/**
 * Reads `/dashboards/{code}?lang=sv&version=1.0.0&city=091`: everything else is a parameter of the dashboard.
 *
 * @throws {@link GraphError} BAD_REQUEST where the language is none of the three, or something is given twice.
 */
export function readPageRequest({ pathname, searchParams }: URL): PageRequest {
  const lang = searchParams.get("lang") ?? "fi";
  if (!isLanguage(lang)) throw badRequest(`lang=${lang} is no language here; it is one of ${LANGUAGES.join(", ")}.`);
  const names = [...searchParams.keys()];
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw badRequest(`${twice} is given twice; give it once.`);
  const chosen = [...searchParams].filter(([name]) => !OWN.has(name)).map(([name, code]) => ({ name, code }));
  return { code: decodeURIComponent(pathname.split("/")[2] ?? ""), version: searchParams.get("version"), lang, chosen };
}

const badRequest = (message: string) => new GraphError("BAD_REQUEST", message);
