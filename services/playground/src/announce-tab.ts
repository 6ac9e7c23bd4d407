import type { TabsState } from "@graphiql/react";

/** Tells which tab was opened, so that the status line never speaks of another one's answer. */
export function announceTab(announce: (sentence: string) => void): (tabs: TabsState) => void {
  let open = "";

  return ({ tabs, activeTabIndex }) => {
    const tab = tabs[activeTabIndex];
    if (!tab || tab.id === open) return;
    open = tab.id;
    const sentence = `${tab.title}: ${tab.response ? "run before" : "not run yet"}.`;
    // GraphiQL calls this while it renders, when nothing else may change.
    queueMicrotask(() => announce(sentence));
  };
}
