import type { Editor } from "codemirror";
import { useCallback, useSyncExternalStore } from "react";

/** What an editor holds, kept current, and how to replace it. */
export function useEditorText(editor: Editor | null): readonly [string, (text: string) => void] {
  const subscribe = useCallback(
    (onChange: () => void) => {
      editor?.on("change", onChange);
      return () => editor?.off("change", onChange);
    },
    [editor],
  );
  const text = useSyncExternalStore(subscribe, () => editor?.getValue() ?? "");
  return [text, (next) => editor?.setValue(next)];
}
