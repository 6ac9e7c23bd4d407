import { examples } from "digipoint:examples";
import { type GraphiQLPlugin, useEditorContext } from "@graphiql/react";
import { flushSync } from "react-dom";
import { AUDIENCES, type Example } from "./example.ts";
import { tabOf } from "./start-tabs.ts";

/** Lists every example by audience; each opens in a tab of its own. */
function ExamplesPanel() {
  const open = useOpenExample();
  return (
    <section className="digipoint-panel" aria-label="Examples">
      <h2>Examples</h2>
      <p>Each runs as it stands, with the key that it names, and opens in a tab of its own.</p>
      {AUDIENCES.map((audience) => (
        <ExampleGroup key={audience} audience={audience} open={open} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly audience: string;
  readonly open: (example: Example) => void;
}

function ExampleGroup({ audience, open }: GroupProps) {
  const mine = examples.filter((example) => example.audience === audience);
  if (mine.length === 0) return null;
  return (
    <>
      <h3>For: {audience}</h3>
      <ul>
        {mine.map((example) => (
          <li key={example.id}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
            <span>{example.key ? `Key: ${example.key}` : "No key"}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function useOpenExample(): (example: Example) => void {
  const { addTab, queryEditor, variableEditor, headerEditor } = useEditorContext({ nonNull: true });
  return (example) => {
    // GraphiQL's addTab takes no contents: the tab must stand before its editors are filled.
    flushSync(addTab);
    const tab = tabOf(example);
    queryEditor?.setValue(tab.query ?? "");
    variableEditor?.setValue(tab.variables ?? "");
    headerEditor?.setValue(tab.headers ?? "");
    queryEditor?.focus();
  };
}

const ExamplesIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="M5 4h14v16l-7-4-7 4z" strokeLinejoin="round" />
  </svg>
);

export const examplesPlugin: GraphiQLPlugin = {
  title: "examples",
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
