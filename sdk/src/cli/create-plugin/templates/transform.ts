/** A transform to begin with: figures in thousands. */
export const transformSource = (
  name: string,
  value: string,
): string => `import { isShown, type StatTable, shown } from "@digipoint/sdk/model";
import { type Transform, TransformError } from "@digipoint/sdk/reporting";

const NOTE = {
  fi: "Luvut on jaettu tuhannella.",
  sv: "Talen har delats med tusen.",
  en: "The figures were divided by a thousand.",
};

/** Figures in thousands. What is absent stays absent; the noise is divided, too. */
export const ${value}: Transform = {
  name: "${name}",
  apply([table, another]): StatTable {
    if (!table || another) throw new TransformError("${name}", "takes one table.");
    const figures = table.figures.map((figure) =>
      isShown(figure) ? shown(figure.value / 1000, figure.noise === null ? null : figure.noise / 1000) : figure,
    );
    const measure = { ...table.measure, decimals: 3 };
    return { ...table, measure, figures, passport: { ...table.passport, notes: [...table.passport.notes, NOTE] } };
  },
};
`;

export const transformTest = (
  name: string,
  value: string,
): string => `import { sampleCities, testTransform } from "@digipoint/sdk/testing";
import { describe, expect, it } from "vitest";
import { ${value} } from "../src/${name}.ts";

testTransform({ describe, it }, ${value}, { cases: [{ name: "of cities", tables: [sampleCities()] }] });

describe("${name}", () => {
  it("makes the same table as before (npx vitest -u after a wanted change)", async () => {
    const table = ${value}.apply([sampleCities()], {});
    await expect(JSON.stringify(table, null, 2)).toMatchFileSnapshot("golden/${name}.json");
  });
});
`;
