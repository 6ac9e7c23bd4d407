import assert from "node:assert/strict";
import { absent, LANGUAGES, type Language, type StatTable } from "../../model/index.ts";
import type { Renderer, Report, ReportBlock } from "../../reporting/index.ts";
import { statusWords } from "../../reporting/words/status-words.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Runner } from "./runner.ts";
import { sampleReport } from "./sample-report.ts";
import { type SealedClock, sealed } from "./sealed.ts";

/** How the suite reads what a renderer made. */
export interface RendererOptions {
  /** The words that a reader of the bytes sees; by default the bytes as UTF-8. */
  readonly text?: ((body: Uint8Array) => string | Promise<string>) | undefined;
  /**
   * `leaping` for a renderer whose library asks for the time and forgets it: the clock then tells another day each time,
   * and the bytes must be the same all the same. By default nothing may ask it.
   */
  readonly clock?: SealedClock | undefined;
}

const utf8 = (body: Uint8Array) => new TextDecoder().decode(body);

/**
 * Registers the tests that every renderer must pass: nothing of a report is left out, absent figures are said in words,
 * the passport goes along, three languages, the same bytes for the same report.
 */
export function testRenderer(
  { describe, it }: Runner,
  renderer: Renderer,
  { text = utf8, clock = "stopped" }: RendererOptions = {},
): void {
  const render = (report: Report) => sealed(() => renderer.render(deepFreeze(report)), clock);
  const read = async (report: Report) => plain(await text(await render(report)));
  describe(`The renderer ${renderer.name}`, () => {
    it("names its media type and its extension without a dot", () => {
      assert.match(renderer.mediaType, /^[a-z]+\/[\w.+-]+/);
      assert.match(renderer.extension, /^[a-z0-9]+(\.[a-z0-9]+)*$/);
    });
    it("gives the same bytes for the same report, leaving it alone, without clock, chance or network", async () => {
      assert.deepEqual(await render(sampleReport("fi")), await render(sampleReport("fi")));
    });
    for (const lang of LANGUAGES) {
      it(`leaves out no part of a report in ${lang}`, async () => {
        const words = await read(sampleReport(lang));
        const missing = partsOf(sampleReport(lang)).filter((part) => !words.includes(plain(part)));
        assert.deepEqual(missing, []);
      });
      it(`says in ${lang} why a figure is absent`, async () => {
        const words = (await read(sampleReport(lang))).toLowerCase();
        const absences = ["hidden", "missing", "notApplicable"] as const;
        assert.deepEqual(
          absences.filter((status) => !words.includes(statusWords(status, lang))),
          [],
        );
      });
      it(`carries the passport in ${lang}: citation, release, licence`, async () => {
        const words = await read(sampleReport(lang));
        const missing = passportOf(sampleReport(lang), lang).filter((part) => !words.includes(plain(part)));
        assert.deepEqual(missing, []);
      });
    }
    it("never shows a hidden figure as zero", async () => {
      const words = await read({ ...hiddenReport(), passports: [] });
      assert.doesNotMatch(words, /(?<![\w.,:/-])0(?:[.,]0+)?(?![\w.,:/-]*\w)/);
    });
    it("renders a report without parts", async () => {
      const { title } = sampleReport("sv");
      assert.ok((await read({ ...sampleReport("sv"), blocks: [], passports: [] })).includes(title));
    });
  });
}

/** With plain spaces on one line, since renderers wrap and align. */
const plain = (words: string) => words.replace(/\s+/g, " ");

const partsOf = ({ title, description, blocks }: Report): readonly string[] => [
  ...[title, description],
  ...blocks.flatMap(blockParts),
];

function blockParts(block: ReportBlock): readonly string[] {
  if (block.kind === "heading" || block.kind === "text") return [block.text];
  if (block.kind === "failed") return [block.title, block.message];
  if (block.kind === "figure") return [block.title, block.words];
  return [block.title];
}

const passportOf = ({ passports }: Report, lang: Language): readonly string[] =>
  passports.flatMap(({ citation, release, licence }) => [citation[lang], release ?? "", licence?.code ?? ""]);

/** One table whose figures are all hidden, in a report that has no zero anywhere else. */
function hiddenReport(): Report {
  const report = sampleReport("en");
  const hide = (table: StatTable): StatTable => ({ ...table, figures: table.figures.map(() => absent("hidden")) });
  const blocks = report.blocks.flatMap((block) =>
    block.kind === "table" ? [{ ...block, table: hide(block.table) }] : [],
  );
  return { ...report, definition: { id: "sample", version: "1.1.1" }, blocks };
}
