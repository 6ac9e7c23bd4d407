const IGNORED = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g;
const OPERATION = /(?:^|\})\s*(query|mutation|subscription)\b\s*([A-Za-z_]\w*)?/;

/** What a document's first operation is, read from its text without parsing it. */
export function operationIn(text: string): {
  readonly kind: "query" | "mutation" | "subscription";
  readonly name: string | undefined;
} {
  const [, kind, name] = OPERATION.exec(text.replace(IGNORED, "")) ?? [];
  return { kind: kind === "mutation" || kind === "subscription" ? kind : "query", name };
}
