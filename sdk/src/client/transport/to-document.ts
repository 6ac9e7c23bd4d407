import type { DocumentInput } from "@urql/core";
import { operationIn } from "../exchanges/operation-kind.ts";
import type { ParsedDocument, TextDocument } from "./typed-document.ts";

type UrqlDocument = Exclude<DocumentInput, string>;

/** A document as urql takes it. */
export interface ToldDocument {
  readonly query: UrqlDocument;
  /** What is sent; undefined where it is printed from `query`. */
  readonly text: string | undefined;
}

/** Urql keeps what it is given, so that there is one for each kind and name. */
const outlines = new Map<string, UrqlDocument>();

/**
 * A document as urql takes it. Text is not parsed, which would take a parser: urql gets an outline with the kind and
 * the name of the operation, and the text goes beside it.
 */
export function toDocument(document: ParsedDocument | TextDocument): ToldDocument {
  if (typeof document === "object" && "definitions" in document) {
    return { query: document as UrqlDocument, text: undefined };
  }
  const text = document.toString();
  const { kind, name } = operationIn(text);
  const key = `${kind} ${name ?? ""}`;
  const query = outlines.get(key) ?? outline(kind, name);
  outlines.set(key, query);
  return { query, text };
}

function outline(operation: string, name: string | undefined): UrqlDocument {
  const definition = {
    kind: "OperationDefinition",
    operation,
    ...(name !== undefined && { name: { kind: "Name", value: name } }),
    selectionSet: { kind: "SelectionSet", selections: [] },
  };
  return { kind: "Document", definitions: [definition] } as unknown as UrqlDocument;
}
