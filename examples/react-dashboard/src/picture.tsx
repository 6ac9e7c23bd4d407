import type { Language, StatTable } from "@digipoint/sdk/model";
import { TRANSFORMS, type Visual } from "@digipoint/sdk/reporting";
import { useId, useMemo } from "react";
import { Figures } from "./figures.tsx";
import { WORDS } from "./words.ts";

const pick = TRANSFORMS.find(({ name }) => name === "pick");

/** Without its total, which would dwarf its parts in a picture. */
function partsOf(table: StatTable): StatTable {
  const [dimension] = table.dimensions;
  if (!dimension?.categories.some(({ code }) => code === "_T")) return table;
  return pick?.apply([table], { dimension: dimension.code, without: "_T" }) ?? table;
}

interface PictureProps {
  readonly table: StatTable;
  readonly visual: Visual;
  readonly title: string;
  readonly lang: Language;
}

/** A table drawn, told in words, and shown as it is. */
export function Picture({ table, visual, title, lang }: PictureProps) {
  const id = useId();
  const { svg, summary } = useMemo(
    () => visual.draw(partsOf(table), {}, { title, lang, id }),
    [table, visual, title, lang, id],
  );
  return (
    <figure>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: visuals escape every text that they draw, and use no script. */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        <p>{summary}</p>
        <p className="source">{table.passport.citation[lang]}</p>
      </figcaption>
      <details>
        <summary>{WORDS[lang].table}</summary>
        <Figures table={table} title={title} lang={lang} />
      </details>
    </figure>
  );
}
