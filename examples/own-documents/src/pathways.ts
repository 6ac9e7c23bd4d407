import type { Client } from "@digipoint/sdk/client";
import type { PathwaysOfCityQuery } from "./generated/graphql.ts";
import { graphql } from "./generated/index.ts";

/** Pathways of a city with their support practices, a page at a time, in Swedish. */
const PATHWAYS_OF_CITY = graphql(`
  query PathwaysOfCity($city: String!, $first: Int!, $after: String) {
    pathways(first: $first, after: $after, filter: { city: $city }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          code
          title(lang: SV)
          startsOn
          provider {
            title(lang: SV)
          }
          supportPractices {
            title(lang: SV)
          }
        }
      }
    }
  }
`);

/** What the document gives of one pathway; the type follows the document. */
export type Pathway = NonNullable<PathwaysOfCityQuery["pathways"]>["edges"][number]["node"];

/**
 * Every pathway of a city, page by page.
 *
 * @param size - Pathways asked for at a time, 1 to 100.
 */
export async function* pathwaysOf(client: Client, city: string, size: number): AsyncGenerator<Pathway> {
  let after: string | null = null;
  do {
    const { pathways }: PathwaysOfCityQuery = await client.query(PATHWAYS_OF_CITY, { city, first: size, after });
    if (!pathways) return;
    for (const { node } of pathways.edges) yield node;
    after = pathways.pageInfo.hasNextPage ? (pathways.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}
