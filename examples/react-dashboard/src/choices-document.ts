import { gql, type TypedDocumentNode } from "@urql/core";

interface Named {
  readonly code: string;
  readonly title: string;
}

interface Choices {
  readonly cities: { readonly edges: readonly { readonly node: Named }[] } | null;
  readonly measures: readonly (Named & { readonly role: string })[] | null;
  readonly currentRelease: { readonly code: string; readonly asOf: string } | null;
}

/** What the reader can choose, and the release that the figures are from. */
export const CHOICES: TypedDocumentNode<Choices, { lang: "FI" | "SV" | "EN" }> = gql`
  query Choices($lang: Language!) {
    cities(first: 100) { edges { node { code title(lang: $lang) } } }
    measures { code role title(lang: $lang) }
    currentRelease { code asOf }
  }
`;
