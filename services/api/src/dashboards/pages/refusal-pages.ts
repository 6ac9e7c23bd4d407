import type { Language } from "@digipoint/sdk/model";
import { html } from "./markup.ts";
import { plainPage } from "./plain-page.ts";
import { WORDS } from "./words.ts";

/** Says to the readers of a page that may not show a dashboard which site is missing, and who can add it. */
export const refusalPage = (origin: string, lang: Language): string => {
  const { refusedTitle, refused, remedy } = WORDS[lang];
  return plainPage(lang, refusedTitle, html`<h1>${refusedTitle}</h1><p>${refused(origin)}</p><p>${remedy}</p>`);
};

/** Says that there is no such dashboard, or none for everybody, without telling which. */
export const missingPage = (code: string, lang: Language): string => {
  const { missingTitle, missing, index } = WORDS[lang];
  const link = html`<a href="/dashboards?lang=${lang}">${index}</a>`;
  return plainPage(lang, missingTitle, html`<h1>${missingTitle}</h1><p>${missing(code)}</p><p>${link}</p>`);
};
