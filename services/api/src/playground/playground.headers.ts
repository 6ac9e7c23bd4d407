/** Nothing inline, nothing evaluated, nothing from elsewhere, nothing around the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
} as const;

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  // The same address answers JSON to those who ask for JSON.
  vary: "accept",
  "cache-control": "no-cache",
};

export const ASSET_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  vary: "accept-encoding",
  // The name carries a hash of the contents.
  "cache-control": "public, max-age=31536000, immutable",
};

export const MISSING_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
};
