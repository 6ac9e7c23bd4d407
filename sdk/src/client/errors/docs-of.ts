/** Where a code and its remedy are described, from the root of the project. */
export const docsOf = (code: string): string => `docs/errors.md#${code.toLowerCase()}`;
