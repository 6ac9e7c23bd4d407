import { createHash } from "node:crypto";
import type { Language } from "@digipoint/sdk/model";
import { html, type Markup } from "./markup.ts";

const STYLE = `:root{color-scheme:light dark;--ink:#1b222a;--line:#767f89;--accent:#1d4e89;--ground:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--accent:#8fbcf2;--ground:#14181d}}
body{margin:0 auto;max-width:52rem;padding:2rem 1rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
h1{line-height:1.2}h2{font-size:1.2rem;margin:2.5rem 0 .3rem}a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav a{display:inline-block;min-width:24px;min-height:24px;margin-right:1rem}
form{display:flex;flex-wrap:wrap;gap:.8rem 1rem;align-items:end}label{display:grid;gap:.2rem;font-weight:600;max-width:100%}
select,button{font:inherit;min-height:2.75rem;min-width:0;max-width:100%;padding:.25rem .8rem;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:.4rem}`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** What such a page may load and send: its own style, and forms to this service. */
export const PLAIN_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'`;

/** A page of words, links and forms. */
export const plainPage = (lang: Language, title: string, main: Markup): string =>
  `<!doctype html>\n${
    html`<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – DigiPoint</title><style>${{ markup: STYLE }}</style></head><body><main>${main}</main></body></html>`
      .markup
  }\n`;
