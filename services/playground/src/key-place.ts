import type { Editor } from "codemirror";

const PLACE = /<[^<>]*\s[^<>]*>/;

/**
 * Selects the place for the key, and nothing but it, once the cursor, a double click's word or a
 * triple click's line meets it, so that pasting fills it and leaves the JSON whole.
 *
 * @returns How to stop.
 */
export function selectKeyPlace(editor: Editor): () => void {
  function onCursor(): void {
    const from = editor.getCursor("from");
    const to = editor.getCursor("to");
    const found = PLACE.exec(editor.getLine(from.line));
    if (!found) return;
    const start = found.index;
    const end = start + found[0].length;
    const inside = from.line === to.line && from.ch >= start && to.ch <= end;
    const isWhole = inside && from.ch === start && to.ch === end;
    const isLine = from.ch === 0 && to.line === from.line + 1 && to.ch === 0;
    if (isWhole || !(inside || isLine)) return;
    editor.setSelection({ line: from.line, ch: start }, { line: from.line, ch: end });
  }

  editor.on("cursorActivity", onCursor);
  return () => editor.off("cursorActivity", onCursor);
}
