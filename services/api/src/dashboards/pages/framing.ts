import type { Dashboard } from "../dashboard.ts";

/** Who may put a page into a frame: the dashboard's own origins, and nobody else. */
export const framePolicy = ({ allowedOrigins }: Pick<Dashboard, "allowedOrigins">): string =>
  `frame-ancestors ${allowedOrigins.length > 0 ? allowedOrigins.join(" ") : "'none'"}`;

/**
 * The origin of the page around a frame, where it may not show this dashboard; null where nothing is wrong, or nothing
 * is known. The browser itself refuses in every case: this is for the words that it would not say.
 */
export function refusedParent({ headers, url }: Request, { allowedOrigins }: Pick<Dashboard, "allowedOrigins">) {
  const referrer = headers.get("referer");
  if (headers.get("sec-fetch-dest") !== "iframe" || referrer === null || !URL.canParse(referrer)) return null;
  const { origin } = new URL(referrer);
  return origin === new URL(url).origin || allowedOrigins.includes(origin) ? null : origin;
}
