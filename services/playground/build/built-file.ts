/** One file on its way into `dist/`. */
export interface BuiltFile {
  readonly name: string;
  readonly contents: Uint8Array;
}
