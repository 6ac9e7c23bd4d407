import { createClient } from "@digipoint/sdk";
import { isLanguage, SdkError } from "@digipoint/sdk/model";
import { buildReport, fileExporter, htmlRenderer, REPORTS, VISUALS, xlsxRenderer } from "@digipoint/sdk/reporting";

const [city = "091", lang = "fi"] = process.argv.slice(2);
const definition = REPORTS.find(({ id }) => id === "city-overview");

try {
  if (!definition || !isLanguage(lang)) throw new TypeError("Usage: node report.js CITY fi|sv|en");
  const client = createClient({ url: process.env.DIGIPOINT_URL ?? "http://localhost:4000" });
  const report = await buildReport(definition, {
    source: client.source(),
    params: { city },
    lang,
    visuals: VISUALS,
    signal: AbortSignal.timeout(60_000),
  });
  for (const renderer of [htmlRenderer(), xlsxRenderer()]) {
    const { mediaType, extension } = renderer;
    const path = `${definition.id}.${city}.${lang}.${extension}`;
    await fileExporter({ path }).write({ mediaType, extension, body: await renderer.render(report) });
    console.log(path);
  }
  // A part whose question was refused is told in its place in the report, and to whoever runs the program.
  const failed = report.blocks.filter(({ kind }) => kind === "failed");
  for (const { title, message } of failed) console.error(`${title}: ${message}`);
  process.exitCode = failed.length > 0 ? 2 : 0;
} catch (error) {
  console.error(error instanceof SdkError ? `${error.code}: ${error.message}` : String(error));
  process.exitCode = 1;
}
