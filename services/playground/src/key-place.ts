import type { Editor } from "codemirror";

const PLACE = /<[^<>]*\s[^<>]*>/;

/**
 * Selects the whole place for the key as soon as the cursor or a smaller selection, such as the
 * word of a double click, is inside it, so that pasting fills it.
 *
 * @returns How to stop.
 */
export function selectKeyPlace(editor: Editor): () => void {
  function onCursor(): void {
    const from = editor.getCursor("from");
    const to = editor.getCursor("to");
    const found = PLACE.exec(editor.getLine(from.line));
    if (!found || from.line !== to.line) return;
    const start = found.index;
    const end = start + found[0].length;
    const inside = from.ch >= start && to.ch <= end;
    const whole = from.ch === start && to.ch === end;
    if (inside && !whole) editor.setSelection({ line: from.line, ch: start }, { line: from.line, ch: end });
  }

  editor.on("cursorActivity", onCursor);
  return () => editor.off("cursorActivity", onCursor);
}
