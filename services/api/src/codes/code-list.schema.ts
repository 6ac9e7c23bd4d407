import { builder } from "../graph/builder.ts";
import { rootNoun } from "../graph/root-noun.ts";
import { CodeListRef } from "./code.schema.ts";

const CodeListFilter = builder.inputType("CodeListFilter", {
  description: "Which code lists.",
  fields: (t) => ({ holding: t.string({ description: "A code: lists that hold it." }) }),
});

rootNoun({
  type: CodeListRef,
  one: "codeList",
  many: "codeLists",
  description: "Every code list, with the words of its codes.",
  rights: { public: true },
  model: ({ codeList }) => codeList,
  filter: CodeListFilter,
  conditions: { holding: (code) => ({ codes: { some: { code } } }) },
});
