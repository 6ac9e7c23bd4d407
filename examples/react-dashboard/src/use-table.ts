import type { Client } from "@digipoint/sdk/client";
import type { StatisticsQuestion, StatTable } from "@digipoint/sdk/model";
import { useEffect, useState } from "react";

/** How far a question has come. */
export type Asked =
  | { readonly state: "loading" }
  | { readonly state: "answered"; readonly table: StatTable }
  | { readonly state: "failed"; readonly message: string };

const LOADING: Asked = { state: "loading" };

/**
 * Asks one table, and again whenever the question or `round` changes; what is no longer wanted is given up.
 *
 * @param round - Counts the reasons to ask the same question anew, such as a new release.
 */
export function useTable(service: Client, question: StatisticsQuestion, round: number): Asked {
  const [asked, setAsked] = useState<{ readonly key: string; readonly as: Asked }>();
  const text = JSON.stringify(question);
  const key = `${round} ${text}`;
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (as: Asked) => {
      if (!leaving.signal.aborted) setAsked({ key, as });
    };
    service.ask(JSON.parse(text), { signal: leaving.signal }).then(
      (table) => tell({ state: "answered", table }),
      (error: Error) => tell({ state: "failed", message: error.message }),
    );
    return () => leaving.abort();
  }, [service, key, text]);
  return asked?.key === key ? asked.as : LOADING;
}
