const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A piece of HTML in which every text was escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = string | Markup | readonly Markup[];

const written = (part: Part): string =>
  typeof part === "string"
    ? part.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    : "markup" in part
      ? part.markup
      : part.map(({ markup }) => markup).join("");

/** HTML from a template: what is put in is text, unless it was made the same way. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.map((text, place) => text + (place < parts.length ? written(parts[place] ?? "") : "")).join(""),
});
