import type { Editor } from "codemirror";

/**
 * Tab indents inside an editor; after Escape it moves on instead, and where nothing can be typed
 * it always does. Without this a keyboard could enter and never leave (WCAG 2.1.2).
 *
 * @returns How to stop.
 */
export function leaveByKeyboard(editor: Editor, announce: (sentence: string) => void): () => void {
  let leaving = false;

  function onKeyDown(_editor: Editor, event: KeyboardEvent): void {
    if (event.key === "Escape") {
      leaving = true;
      announce("Tab now leaves the editor.");
    } else if (event.key === "Tab") {
      // CodeMirror leaves a marked event alone, so that the browser moves the focus.
      if (leaving || editor.getOption("readOnly")) Object.assign(event, { codemirrorIgnore: true });
      leaving = false;
    } else if (event.key !== "Shift") {
      leaving = false;
    }
  }

  editor.on("keydown", onKeyDown);
  return () => editor.off("keydown", onKeyDown);
}
