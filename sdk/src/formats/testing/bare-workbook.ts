import { strFromU8, unzipSync } from "fflate/browser";

/** One cell of a sheet as it stands in the file. */
export interface BareCell {
  readonly kind: "text" | "number";
  readonly value: string;
  /** How a number is shown, such as `0.0`; null where nothing says. */
  readonly format: string | null;
}

/** The sheets of a workbook by name, each by cell address. Read from the XML itself, by nobody's library. */
export function bareWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, BareCell>> {
  const files = unzipSync(bytes);
  const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const texts = [...xml("xl/sharedStrings.xml").matchAll(/<si>.*?<\/si>/gs)].map(([one]) => textIn(one));
  const styles = xml("xl/styles.xml");
  const formats = new Map(
    [...styles.matchAll(/<numFmt (?=[^>]*numFmtId="(\d+)")(?=[^>]*formatCode="([^"]*)")/g)].map(pair),
  );
  const used = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf(?: [^>]*)?>/g)];
  const names = [...xml("xl/workbook.xml").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = ""]) => name);
  return new Map(
    names.map((name, place) => {
      const cells = [...xml(`xl/worksheets/sheet${place + 1}.xml`).matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)];
      return [name, new Map(cells.flatMap(([, attributes = "", inner = ""]) => cellOf(attributes, inner)))];
    }),
  );

  function cellOf(attributes: string, inner: string): readonly (readonly [string, BareCell])[] {
    const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
    if (value === undefined) return [];
    const style = attribute("s");
    const format = style === "" ? null : (/numFmtId="(\d+)"/.exec(used[Number(style)]?.[0] ?? "")?.[1] ?? "");
    const cell: BareCell =
      attribute("t") === "s"
        ? { kind: "text", value: texts[Number(value)] ?? "", format: null }
        : { kind: "number", value, format: format === null ? null : (formats.get(format) ?? BUILT_IN[format] ?? null) };
    return [[attribute("r"), cell]];
  }
}

const pair = ([, key = "", value = ""]: readonly string[]) => [key, value] as const;

/** Formats that spreadsheets know without being told. */
const BUILT_IN: Readonly<Record<string, string>> = { "1": "0", "2": "0.00" };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const textIn = (xml: string) =>
  [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)]
    .map(([, text = ""]) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole))
    .join("")
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
