/** An HTML page with what its readers' browsers may do with it. */
export const pageResponse = (
  body: BodyInit,
  headers: Readonly<Record<"content-security-policy", string> & Partial<Record<"etag" | "cache-control", string>>>,
  status = 200,
): Response =>
  new Response(body, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      ...headers,
    },
  });
