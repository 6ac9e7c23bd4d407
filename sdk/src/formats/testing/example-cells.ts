/** One figure as every format and every reader has it: exchange codes by dimension, value and mark. */
export interface ReadCell {
  /** Codes of indicator, gender, city and period, joined by `/`. */
  readonly key: string;
  readonly value: number | null;
  readonly status: string;
}

/** What independent readers find in any file of the example table, written by hand. */
export const EXAMPLE_CELLS: readonly ReadCell[] = [
  { key: "DP-2_2/F/_T/2024", value: 41.5, status: "A" },
  { key: "DP-2_2/F/_T/2025", value: 38.3, status: "A" },
  { key: "DP-2_2/F/KU091/2024", value: 0, status: "A" },
  { key: "DP-2_2/F/KU091/2025", value: null, status: "Q" },
  { key: "DP-2_2/F/KU837/2024", value: 52, status: "A" },
  { key: "DP-2_2/F/KU837/2025", value: null, status: "M" },
  { key: "DP-2_2/F/KU853/2024", value: null, status: "O" },
  { key: "DP-2_2/F/KU853/2025", value: null, status: "O" },
];
