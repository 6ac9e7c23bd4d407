import type { Editor } from "codemirror";

const PLACE = /<[^<>]*\s[^<>]*>/;

/**
 * Selects the whole place for the key as soon as the cursor enters it, so that pasting fills it.
 *
 * @returns How to stop.
 */
export function selectKeyPlace(editor: Editor): () => void {
  function onCursor(): void {
    if (editor.somethingSelected()) return;
    const { line, ch } = editor.getCursor();
    const found = PLACE.exec(editor.getLine(line));
    if (!found) return;
    const end = found.index + found[0].length;
    if (ch < found.index || ch > end) return;
    editor.setSelection({ line, ch: found.index }, { line, ch: end });
  }

  editor.on("cursorActivity", onCursor);
  return () => editor.off("cursorActivity", onCursor);
}
