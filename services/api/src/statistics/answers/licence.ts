/**
 * What published figures may be used under: the licence that Finland's public administration recommends for its open
 * data. Anybody may use them and must say where they are from.
 */
export const LICENCE = { code: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
