/** What a document says of itself to the compiler alone: what it takes and what it gives. */
export interface DocumentTypes<Data, Variables> {
  // A method, as code generators declare it, so that their documents are assignable.
  readonly __apiType?: (variables: Variables) => Data;
}

/** A parsed document, as `graphql`, `graphql-tag` and code generators make it. */
export interface ParsedDocument {
  readonly kind: string;
  readonly definitions: readonly { readonly kind: string }[];
}

/** A document as text in an object, as code generators make it in their string mode. */
export interface TextDocument {
  /** The text. */
  toString(): string;
  /** The text. */
  valueOf(): string;
  /** One character of the text, which tells it from a parsed document. */
  charAt(place: number): string;
}

/**
 * A GraphQL document that knows its types: a `TypedDocumentNode`, a `TypedDocumentString`, or plain text, whose data
 * are of type `Data` only as far as the caller says so.
 */
export type TypedDocument<Data, Variables> = (ParsedDocument | TextDocument) & DocumentTypes<Data, Variables>;
