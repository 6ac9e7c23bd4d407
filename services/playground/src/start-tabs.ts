import { examples } from "digipoint:examples";
import type { TabsState } from "@graphiql/react";
import { AUDIENCES, type Example } from "./example.ts";
import { keyTemplate } from "./key-header.ts";

type Tab = Pick<TabsState["tabs"][number], "query" | "variables" | "headers">;

/** What a tab shows when an example is opened in it. */
export const tabOf = ({ query, variables, key }: Example): Tab => ({
  query,
  variables,
  headers: keyTemplate(key),
});

/** One tab an audience: its first example, with a place for its key. */
export const startTabs: Tab[] = AUDIENCES.flatMap((audience) => {
  const example = examples.find((each) => each.audience === audience);
  return example ? [tabOf(example)] : [];
});
