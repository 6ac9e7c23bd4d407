/** When a JSON web token says that it ends, in milliseconds since 1970; null for what says nothing. Nothing is verified. */
export function expiryOf(token: string): number | null {
  const payload = token.split(".")[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const expiry = typeof claims === "object" && claims !== null ? Reflect.get(claims, "exp") : undefined;
    return typeof expiry === "number" ? expiry * 1000 : null;
  } catch {
    return null;
  }
}
