/** The parts of the JSON-stat libraries that the tests read with; neither ships types. */
declare module "jsonstat-toolkit" {
  interface Datum {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Category {
    readonly label: string;
    readonly unit: { readonly label: string; readonly decimals: number } | null;
  }
  interface Dimension {
    readonly label: string;
    readonly role: string;
    readonly id: readonly string[];
    Category(id: string): Category;
  }
  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly n: number;
    readonly id: readonly string[];
    readonly role: Readonly<Record<string, readonly string[] | null>>;
    Data(position: number): Datum;
    Dimension(id: string): Dimension;
  }
  function JSONstat(json: unknown): Dataset;
  export = JSONstat;
}

declare module "jsonstat-suite" {
  const suite: {
    fromSDMX(message: unknown, options?: { readonly ostatus?: boolean; readonly ovalue?: boolean }): unknown;
  };
  export = suite;
}
