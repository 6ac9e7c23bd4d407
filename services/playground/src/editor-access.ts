import { useEditorContext } from "@graphiql/react";
import type { Editor } from "codemirror";
import { useEffect } from "react";
import { announceRefusal } from "./announce-refusal.ts";
import { announce } from "./announcements.tsx";
import { selectKeyPlace } from "./key-place.ts";
import { leaveByKeyboard } from "./leave-by-keyboard.ts";

/** Gives the four editors names, a way out by keyboard and an easy place for the key. */
export function EditorAccess(): null {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useEditorContext({ nonNull: true });

  useNamed(queryEditor, "Query, in GraphQL");
  useNamed(variableEditor, "Variables, in JSON");
  useNamed(headerEditor, "Headers, in JSON: the place for your key");
  useNamed(responseEditor, "Answer, in JSON, read only");
  useEffect(() => (headerEditor ? selectKeyPlace(headerEditor) : undefined), [headerEditor]);
  useEffect(() => (responseEditor ? announceRefusal(responseEditor, announce) : undefined), [responseEditor]);

  return null;
}

function useNamed(editor: Editor | null, name: string): void {
  useEffect(() => {
    if (!editor) return undefined;
    editor.setOption("screenReaderLabel", `${name}. Escape, then Tab, leaves.`);
    return leaveByKeyboard(editor, announce);
  }, [editor, name]);
}
