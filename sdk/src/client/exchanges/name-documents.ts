import { type CallStep, refusalOf } from "./call.ts";

/** Documents that a service may know beforehand: text by id, such as `sha256:…`. */
export type DocumentManifest = Readonly<Record<string, string>>;

/** Codes of a service that does not know the id, or no ids at all. */
const UNKNOWN: ReadonlySet<unknown> = new Set(["DOCUMENT_NOT_TRUSTED", "BAD_REQUEST"]);

/** Sends the id of a document instead of its text where it has one, and the text where the service does not know it. */
export function nameDocuments(manifest: DocumentManifest): CallStep {
  const ids = new Map(Object.entries(manifest).map(([id, text]) => [text.trim(), id]));
  return (next) => async (call) => {
    const id = ids.get(call.text.trim());
    if (id === undefined) return next(call);
    const answer = await next({ ...call, document: { documentId: id } });
    if (!UNKNOWN.has(refusalOf(answer)?.extensions?.["code"])) return answer;
    ids.delete(call.text.trim());
    return next(call);
  };
}
