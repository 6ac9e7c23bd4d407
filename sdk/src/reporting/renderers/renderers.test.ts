import fc from "fast-check";
import { unzipSync } from "fflate";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { readSheet } from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { readCsv, readTable } from "../../formats/index.ts";
import { readWorkbook } from "../../formats/xlsx/read-workbook.ts";
import { LANGUAGES } from "../../model/index.ts";
import { sampleReport } from "../../testing/conformance/sample-report.ts";
import { testRenderer } from "../../testing/conformance/test-renderer.ts";
import { csvRenderer } from "./csv/csv-renderer.ts";
import { fileName } from "./csv/file-names.ts";
import { htmlRenderer } from "./html/html-renderer.ts";
import { markdownRenderer } from "./markdown/markdown-renderer.ts";
import { textRenderer } from "./text/text-renderer.ts";
import { sheetNames } from "./xlsx/sheet-names.ts";
import { xlsxRenderer } from "./xlsx/xlsx-renderer.ts";

const runner = { describe, it };
const utf8 = (body: Uint8Array | undefined) => new TextDecoder().decode(body);
type Node = DefaultTreeAdapterMap["node"];

const nodesOf = (node: Node): readonly Node[] => [
  node,
  ...("childNodes" in node ? node.childNodes.flatMap(nodesOf) : []),
];
const htmlNodes = (body: Uint8Array) => nodesOf(parse(utf8(body)));
const namesOf = (nodes: readonly Node[]) => nodes.map(({ nodeName }) => nodeName);

/** What a reader sees of a page. */
const htmlText = (body: Uint8Array) =>
  htmlNodes(body)
    .flatMap((node) => ("value" in node && node.parentNode?.nodeName !== "style" ? [node.value] : []))
    .join(" ");

const unescaped = (body: Uint8Array) =>
  utf8(body)
    .replace(/\\([\\`*_[\]<>|~])/g, "$1")
    .replaceAll("**", "");

async function sheetTexts(body: Uint8Array): Promise<string> {
  const sheets = await readWorkbook(body);
  return [...sheets.values()].flat(2).join(" ");
}

testRenderer(runner, htmlRenderer(), { text: htmlText });
testRenderer(runner, markdownRenderer(), { text: unescaped });
testRenderer(runner, textRenderer({ columns: 72 }));
testRenderer(runner, csvRenderer(), { text: (body) => utf8(unzipSync(body)["README.txt"]) });
testRenderer(runner, xlsxRenderer(), { text: sheetTexts, clock: "leaping" });

describe("A report in every language", () => {
  const renderers = [htmlRenderer(), markdownRenderer(), textRenderer()];
  it.each(renderers.flatMap((renderer) => LANGUAGES.map((lang) => ({ renderer, lang }))))(
    "is the same as ever as $renderer.name in $lang",
    async ({ renderer, lang }) => {
      const body = await renderer.render(sampleReport(lang));
      await expect(utf8(body)).toMatchFileSnapshot(`golden/sample.${lang}.${renderer.extension}`);
    },
  );
});

describe("A page", () => {
  it("has one heading of the first level, and no level is left out", async () => {
    const levels = namesOf(htmlNodes(await htmlRenderer().render(sampleReport("fi"))))
      .filter((name) => /^h[1-6]$/.test(name))
      .map((name) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
  });

  it("says the same id never twice", async () => {
    const html = utf8(await htmlRenderer().render(sampleReport("sv")));
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes any text for text", async () => {
    const plain = namesOf(htmlNodes(await htmlRenderer().render(sampleReport("en"))));
    await fc.assert(
      fc.asyncProperty(hostile(), async (text) => {
        const report = { ...sampleReport("en"), title: text, description: text };
        const named = report.blocks.map((block) => ("title" in block ? { ...block, title: text } : { ...block, text }));
        expect(namesOf(htmlNodes(await htmlRenderer().render({ ...report, blocks: named })))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});

/** Texts that would be markup if they were let, and never empty ones. */
const hostile = () =>
  fc
    .array(fc.constantFrom("<script>", "</h1>", '" onload="', "<!--", "&lt;", "'", "</style>", "a"), { minLength: 1 })
    .map((parts) => `x${parts.join("")}`);

describe("A bundle of CSV files", () => {
  it("holds every table, with its figures and passport beside it", async () => {
    const report = sampleReport("fi");
    const files = unzipSync(await csvRenderer().render(report));
    const names = Object.keys(files).filter((name) => name.endsWith(".csv"));
    const tables = report.blocks.flatMap((block) => ("table" in block ? [block.table] : []));
    expect(names).toHaveLength(tables.length);
    for (const [place, name] of names.entries()) {
      const [csv, metadata] = [files[name], files[`${name}-metadata.json`]];
      if (!csv || !metadata) throw new Error(`${name} is not whole.`);
      expect((await readTable(csv, "csv")).figures).toHaveLength(tables[place]?.figures.length ?? 0);
      expect((await readCsv(csv, metadata)).passport.release).toBe(tables[place]?.passport.release);
    }
  });

  it("names files by what they hold, in plain letters", () => {
    expect(fileName(3, "Henkilöt: työttömät / ../etc")).toBe("03-henkilot-tyottomat-etc");
    expect(fileName(12, "—")).toBe("12");
  });
});

describe("A workbook", () => {
  it("has values as numbers and absences as words", async () => {
    const body = await xlsxRenderer().render(sampleReport("en"));
    const rows = await readSheet(new Blob([Uint8Array.from(body)]), 2);
    expect(rows).toContainEqual(["Tampere", 27, "hidden", "hidden"]);
  });

  it("names sheets as spreadsheet programs take them, each otherwise", () => {
    const names = sheetNames(["a/b:c*[d]?", "x".repeat(60), "x".repeat(60), "''"]);
    expect(names).toEqual(["1 a b c d", `2 ${"x".repeat(29)}`, `3 ${"x".repeat(29)}`, "4"]);
  });
});

describe("A text", () => {
  it("keeps within its columns, where its words do", async () => {
    const lines = utf8(await textRenderer({ columns: 60 }).render(sampleReport("fi"))).split("\n");
    expect(lines.filter((line) => [...line].length > 60 && !/\S{50}/.test(line))).toEqual([]);
  });
});
