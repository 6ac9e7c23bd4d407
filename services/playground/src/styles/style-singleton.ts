import { useEffect } from "react";

interface SheetProps {
  readonly styles: string;
  readonly dynamic?: boolean;
}

/** Stands in for the package `react-style-singleton`; see build/constructable-styles.ts. */
export function styleSingleton(): (props: SheetProps) => null {
  const sheet = new CSSStyleSheet();
  let users = 0;

  function adopt(styles: string): () => void {
    if (users++ === 0) {
      sheet.replaceSync(styles);
      document.adoptedStyleSheets.push(sheet);
    }
    return () => {
      if (--users > 0) return;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }

  // biome-ignore lint/correctness/noComponentHookFactories: the interface that this stands in for is a factory.
  return function Sheet({ styles, dynamic }) {
    // As in the original: later styles replace earlier ones only when asked for.
    // biome-ignore lint/correctness/useExhaustiveDependencies: the condition is the dependency.
    useEffect(() => adopt(styles), [dynamic ? styles : null]);
    return null;
  };
}
