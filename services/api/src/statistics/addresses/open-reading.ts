/** Headers of an answer that a page of another origin may read. */
const EXPOSED = [
  "ETag",
  "Link",
  "Content-Disposition",
  "Content-Language",
  "Retry-After",
  "X-Request-Id",
  "Digipoint-Release",
  "Digipoint-Data-As-Of",
  "Digipoint-Checksum",
  "Digipoint-Definition-Version",
  "Digipoint-Cities-Missing",
];

/**
 * Lets pages of any origin read what everybody may read. There are no cookies, and pages of other origins may not
 * send a credential: keys have no place in them.
 */
export function openForReading(response: Response): Response {
  response.headers.set("access-control-allow-origin", "*");
  response.headers.set("access-control-expose-headers", EXPOSED.join(", "));
  return response;
}

/** The answer to a browser that asks whether a page of another origin may read an address. */
export const readingAllowed = (): Response =>
  openForReading(
    new Response(null, {
      status: 204,
      headers: {
        allow: "GET, HEAD, OPTIONS",
        "access-control-allow-methods": "GET, HEAD",
        "access-control-allow-headers": "If-None-Match",
        "access-control-max-age": "86400",
      },
    }),
  );
