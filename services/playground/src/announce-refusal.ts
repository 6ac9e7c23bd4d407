import type { Editor } from "codemirror";

/**
 * GraphiQL itself refuses malformed variables and headers, without asking and in plain text in the
 * answer pane. Those who do not see the pane must hear it too.
 *
 * @returns How to stop.
 */
export function announceRefusal(answer: Editor, announce: (sentence: string) => void): () => void {
  function onChange(): void {
    const text = answer.getValue();
    if (/^(Variables|Headers) are /.test(text)) announce(text);
  }

  answer.on("change", onChange);
  return () => answer.off("change", onChange);
}
