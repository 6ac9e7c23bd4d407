/** Text of the header editor before a key is pasted; an example tells which printed key it wants. */
export const keyTemplate = (key: string | null): string =>
  JSON.stringify({ Authorization: `Bearer <${key ? `paste the key ${key}` : "no key needed"}>` }, null, 2);

/**
 * The headers that are really sent. A place left unfilled is not sent at all: a wrong credential
 * is refused where none would have been enough. Keys hold no spaces, places always do, so
 * a key pasted between the angle brackets is understood as well.
 */
export function sendableHeaders(typed: Readonly<Record<string, unknown>>): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(typed)) {
    const text = String(value).trim();
    if (/<[^<>]*\s[^<>]*>/.test(text)) continue;
    sent[name] = text.replace(/<(\S+)>/, "$1");
  }
  return sent;
}
