export const PERSONS = { fi: "henkilöä", sv: "personer", en: "persons" };
export const PROJECTS = { fi: "hanketta", sv: "projekt", en: "projects" };
export const ENTERPRISES = { fi: "yritystä", sv: "företag", en: "enterprises" };
export const BODIES = { fi: "organisaatiota", sv: "organisationer", en: "bodies" };
export const DESCRIPTIONS = { fi: "kuvausta", sv: "beskrivningar", en: "descriptions" };
/** Of something that is done or not: 1 where it is done. */
export const DONE = { fi: "1 = toteutunut", sv: "1 = genomfört", en: "1 = done" };
