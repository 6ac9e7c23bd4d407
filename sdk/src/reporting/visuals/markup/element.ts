import { escapeMarkup } from "./escape-markup.ts";

/** Markup that is safe to write as it is: {@link element} makes it and escapes every text. */
export interface Markup {
  readonly markup: string;
}

/** What an element may hold. Texts are escaped; null and undefined are nothing. */
export type Child = Markup | string | null | undefined | readonly Child[];

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Elements that never hold anything, in SVG and HTML. */
const CHILDLESS = new Set(["rect", "line", "circle", "path", "meta", "br", "hr"]);

/**
 * One element of SVG or HTML. Attributes that are false, null or undefined are left out; `true` stands alone.
 *
 * @example
 * element("text", { x: "12%", y: 20 }, "<Turku>").markup; // <text x="12%" y="20">&lt;Turku&gt;</text>
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const opening = name + Object.entries(attributes).map(attributeText).join("");
  if (CHILDLESS.has(name)) return { markup: `<${opening}/>` };
  return { markup: `<${opening}>${childText(children)}</${name}>` };
}

function attributeText([name, value]: [string, Attributes[string]]): string {
  if (value === false || value === null || value === undefined) return "";
  if (value === true) return ` ${name}=""`;
  return ` ${name}="${typeof value === "number" ? numberText(value) : escapeMarkup(value)}"`;
}

function childText(child: Child): string {
  if (child === null || child === undefined) return "";
  if (typeof child === "string") return escapeMarkup(child);
  return "markup" in child ? child.markup : child.map(childText).join("");
}

/** Two decimals are a hundredth of a pixel, and the same on every machine. */
const numberText = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** A length in percent of the picture's width. */
export const percent = (value: number): string => `${numberText(value)}%`;

/** Markup that somebody else has made safe, such as the picture of a visual. */
export const madeMarkup = (markup: string): Markup => ({ markup });
