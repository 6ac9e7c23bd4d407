import { type GraphiQLPlugin, useEditorContext, useExecutionContext } from "@graphiql/react";
import type { Editor } from "codemirror";
import { useId } from "react";
import { useEditorText } from "./editor-text.ts";
import { ResultTables } from "./result-table-view.tsx";

/** The same question and answer as plain fields and tables, for those whom code editors shut out. */
function PlainTextPanel() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });
  const { run, isFetching } = useExecutionContext({ nonNull: true });
  const [answer] = useEditorText(responseEditor);
  const [headers] = useEditorText(headerEditor);
  return (
    <section className="digipoint-panel" aria-label="Plain text and tables">
      <h2>Plain text and tables</h2>
      <PlainField label="Query" editor={queryEditor} rows={12} />
      <PlainField label="Variables" editor={variableEditor} rows={3} />
      <PlainField label="Headers" editor={headerEditor} rows={3} />
      <button type="button" className="digipoint-run" disabled={isFetching} onClick={() => run()}>
        {isFetching ? "Running" : "Run"}
      </button>
      <ResultTables answer={answer} headers={headers} />
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly editor: Editor | null;
  readonly rows: number;
}

function PlainField({ label, editor, rows }: FieldProps) {
  const id = useId();
  const [text, setText] = useEditorText(editor);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
    </>
  );
}

const PlainTextIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9" />
  </svg>
);

export const plainTextPlugin: GraphiQLPlugin = {
  title: "plain text and tables",
  icon: PlainTextIcon,
  content: PlainTextPanel,
};
