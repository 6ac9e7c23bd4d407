/**
 * The generated documents as they are shipped: without line breaks and indents, and without the fragments that
 * each document holds anyway.
 */
export const oneLineDocuments = (source: string): string =>
  source
    .replaceAll(/^export const \w+FragmentDoc = new TypedDocumentString\(`[^`]*`.*$\n/gm, "")
    .replaceAll(/TypedDocumentString\(`([^`]*)`/g, (_all, text: string) => {
      const dense = text
        .replaceAll(/\s+/g, " ")
        .replaceAll(/ ?([{}(),:!=]) ?/g, "$1")
        .trim();
      return `TypedDocumentString(\`${dense}\``;
    });
