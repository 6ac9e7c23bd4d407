import type { Client } from "@digipoint/sdk/client";
import type { Language, StatisticsQuestion } from "@digipoint/sdk/model";
import type { Visual } from "@digipoint/sdk/reporting";
import { useId, useState } from "react";
import { Picture } from "./picture.tsx";
import { useTable } from "./use-table.ts";
import { WORDS } from "./words.ts";

interface PanelProps {
  readonly service: Client;
  readonly question: StatisticsQuestion;
  readonly visual: Visual;
  readonly title: string;
  readonly lang: Language;
  /** Changes with every release. */
  readonly release: number;
}

/** One question with its answer: on its way, there, or why it is not. */
export function Panel({ service, question, visual, title, lang, release }: PanelProps) {
  const id = useId();
  const [tries, setTries] = useState(0);
  const asked = useTable(service, question, release + tries);
  const words = WORDS[lang];
  return (
    <section aria-labelledby={id} aria-busy={asked.state === "loading"}>
      <h2 id={id}>{title}</h2>
      {asked.state === "loading" && <p>{words.loading}</p>}
      {asked.state === "failed" && (
        <div role="alert">
          <p>
            {words.failed} <span lang="en">{asked.message}</span>
          </p>
          <button type="button" onClick={() => setTries((count) => count + 1)}>
            {words.retry}
          </button>
        </div>
      )}
      {asked.state === "answered" && <Picture table={asked.table} visual={visual} title={title} lang={lang} />}
    </section>
  );
}
