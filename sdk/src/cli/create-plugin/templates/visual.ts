/** A visual to begin with: the largest figure, and what is absent, in words. */
export const visualSource = (name: string, value: string): string => `import { isShown } from "@digipoint/sdk/model";
import { figureWords, statusWords, type Visual } from "@digipoint/sdk/reporting";

const SHOWN = { fi: "Suurin näytettävä luku", sv: "Det största talet som visas", en: "The largest figure shown" };

const escapeMarkup = (text: string) =>
  text.replace(/[&<>"']/g, (mark) => \`&#\${mark.charCodeAt(0)};\`);

/** The largest figure of a table in large letters, and how many figures are hidden. */
export const ${value}: Visual = {
  name: "${name}",
  draw(table, _options, { title, lang, id }) {
    const largest = table.figures.filter(isShown).sort((one, other) => other.value - one.value)[0];
    const hidden = table.figures.filter(({ status }) => status === "hidden").length;
    const words = largest ? figureWords(largest, table, lang) : statusWords("hidden", lang);
    const summary = \`\${SHOWN[lang]}: \${words}. \${statusWords("hidden", lang)}: \${hidden}.\`;
    const texts = { title: escapeMarkup(title), summary: escapeMarkup(summary), words: escapeMarkup(words) };
    const svg =
      \`<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 320 80" aria-labelledby="\${id}-title \${id}-desc">\` +
      \`<title id="\${id}-title">\${texts.title}</title><desc id="\${id}-desc">\${texts.summary}</desc>\` +
      \`<text x="8" y="48" font-size="24" fill="currentColor">\${texts.words}</text>\` +
      \`<text x="8" y="72" font-size="12" fill="currentColor">\${escapeMarkup(statusWords("hidden", lang))}: \${hidden}</text></svg>\`;
    return { svg, summary };
  },
};
`;

export const visualTest = (name: string, value: string): string => `import { LANGUAGES } from "@digipoint/sdk/model";
import { sampleCities, sampleTable, testVisual } from "@digipoint/sdk/testing";
import { describe, expect, it } from "vitest";
import { ${value} } from "../src/${name}.ts";

testVisual({ describe, it }, ${value}, { cases: [{ name: "of cities", table: sampleCities() }] });

describe("${name}", () => {
  it.each(LANGUAGES)("draws the same picture in %s as before (npx vitest -u after a wanted change)", async (lang) => {
    const chart = ${value}.draw(sampleTable(), {}, { title: "DigiPoint", lang, id: "picture" });
    await expect(\`\${chart.svg}\\n\${chart.summary}\\n\`).toMatchFileSnapshot(\`golden/${name}.\${lang}.svg.txt\`);
  });
});
`;
