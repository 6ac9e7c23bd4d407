import type { Fetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import type { GraphQLSchema } from "graphql";
import { useEffect, useState } from "react";
import { announceTab } from "./announce-tab.ts";
import { Announcements, announce } from "./announcements.tsx";
import { EditorAccess } from "./editor-access.ts";
import { examplesPlugin } from "./examples-panel.tsx";
import { keyTemplate } from "./key-header.ts";
import { createMemoryStorage } from "./memory-storage.ts";
import { plainTextPlugin } from "./plain-text-panel.tsx";
import { startTabs } from "./start-tabs.ts";

interface PlaygroundProps {
  readonly fetcher: Fetcher;
  readonly loadSchema: () => Promise<GraphQLSchema>;
}

const storage = createMemoryStorage();
const onTabChange = announceTab(announce);
const plugins = [examplesPlugin, plainTextPlugin];

/** GraphiQL with our examples, our schema text and nothing kept in the browser. */
export function Playground({ fetcher, loadSchema }: PlaygroundProps) {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);

  useEffect(() => {
    loadSchema().then(setSchema, (error: unknown) => announce(`${String(error)} There are no docs.`));
  }, [loadSchema]);

  return (
    <GraphiQL
      fetcher={fetcher}
      // null, not undefined: GraphiQL would introspect, which visitors may not.
      schema={schema}
      dangerouslyAssumeSchemaIsValid
      storage={storage}
      shouldPersistHeaders={false}
      defaultTabs={startTabs}
      defaultHeaders={keyTemplate(null)}
      defaultQuery="# A new question. Ctrl-Space lists what can be asked here.\n\n"
      defaultEditorToolsVisibility="headers"
      plugins={plugins}
      onTabChange={onTabChange}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Footer>
        <Announcements />
      </GraphiQL.Footer>
      <EditorAccess />
    </GraphiQL>
  );
}
