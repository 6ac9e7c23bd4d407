const isLocal = ({ hostname }: URL) => hostname === "localhost" || hostname === "127.0.0.1";

/** What is wrong with the origin of a page, and what would be right; null where nothing is. */
export function originProblem(origin: string): string | null {
  const right = "write it as https://intra.example.fi, without a path";
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || origin.includes("*")) return `${JSON.stringify(origin)} is no origin; ${right}.`;
  if (url.origin !== origin) return `${JSON.stringify(origin)} is more than an origin; ${right}: ${url.origin}.`;
  if (url.protocol === "https:" || (url.protocol === "http:" && isLocal(url))) return null;
  return `${JSON.stringify(origin)} is not safe: pages show figures over https.`;
}
