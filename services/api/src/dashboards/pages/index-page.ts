import { LANGUAGES, type Language, localise } from "@digipoint/sdk/model";
import type { Catalogue } from "../../statistics/dimensions/catalogue.ts";
import type { Dashboard } from "../dashboard.ts";
import { type DashboardParameter, parametersOf } from "../parameters.ts";
import { html, type Markup } from "./markup.ts";
import { plainPage } from "./plain-page.ts";
import { WORDS } from "./words.ts";

const NAMES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** All public dashboards, each with what can be chosen. */
export function indexPage(dashboards: readonly Dashboard[], lang: Language, catalogue: Catalogue): string {
  const words = WORDS[lang];
  return plainPage(
    lang,
    words.index,
    html`<h1>${words.index}</h1><p>${words.lead}</p>
<nav>${LANGUAGES.map((other) => html`<a href="/dashboards?lang=${other}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>`)}</nav>
${dashboards.length === 0 ? html`<p>${words.none}</p>` : dashboards.map((one) => entry(one, lang, catalogue))}`,
  );
}

function entry(dashboard: Dashboard, lang: Language, catalogue: Catalogue): Markup {
  const { code, definition } = dashboard;
  const open = parametersOf(dashboard, catalogue).filter(({ isLocked }) => !isLocked);
  return html`<h2>${titleOf(dashboard, lang, catalogue)}</h2><p>${localise(definition.description, lang)}</p>
<form action="/dashboards/${code}"><input type="hidden" name="lang" value="${lang}">${open.map((one) => field(one, lang))}
<button aria-label="${WORDS[lang].show}: ${titleOf(dashboard, lang, catalogue)}">${WORDS[lang].show}</button></form>`;
}

/** The title with what usually holds in place of its parameters. */
function titleOf(dashboard: Dashboard, lang: Language, catalogue: Catalogue): string {
  const parameters = parametersOf(dashboard, catalogue);
  return localise(dashboard.definition.title, lang).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const found = parameters.find((parameter) => parameter.name === name);
    const choice = found?.choices.find(({ code }) => code === found.value);
    return choice ? localise(choice.title, lang) : name;
  });
}

const field = ({ name, title, value, choices }: DashboardParameter, lang: Language): Markup =>
  html`<label>${localise(title, lang)}<select name="${name}">${choices.map(
    (choice) =>
      html`<option value="${choice.code}"${choice.code === value ? html` selected` : ""}>${localise(choice.title, lang)}</option>`,
  )}</select></label>`;
