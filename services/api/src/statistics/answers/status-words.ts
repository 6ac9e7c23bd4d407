import type { Localised } from "@digipoint/sdk/model";
import type { FigureStatus } from "../tables/stat-table.ts";

/** What stands in the place of a value that is not shown, so that it is never taken for zero. */
export function statusWords(status: FigureStatus, threshold: number): Localised | null {
  switch (status) {
    case "SHOWN":
      return null;
    case "HIDDEN":
      return hiddenWords(threshold);
    case "MISSING":
      return {
        fi: "puuttuu: kaupunki ei ole toimittanut tietoja",
        sv: "saknas: staden har inte lämnat uppgifter",
        en: "missing: the city has not reported",
      };
    case "NOT_APPLICABLE":
      return {
        fi: "ei mahdollinen yhdistelmä",
        sv: "kombinationen är inte möjlig",
        en: "this combination cannot occur",
      };
  }
}

/** @param threshold - Fewest persons of a shown figure. */
export const hiddenWords = (threshold: number): Localised => ({
  fi: `salattu: alle ${threshold} henkilöä tai muuten suojattu`,
  sv: `dold: färre än ${threshold} personer eller skyddad av annan orsak`,
  en: `hidden: fewer than ${threshold} persons, or protected otherwise`,
});

/** The same in the plural, for all the hidden figures of a table. */
export const thresholdWords = (threshold: number): Localised => ({
  fi: `Salattuja ovat luvut, joissa on alle ${threshold} henkilöä tai jotka on suojattava muuten; syytä ei kerrota.`,
  sv: `Dolda är uppgifter om färre än ${threshold} personer och uppgifter som måste skyddas av annan orsak; orsaken anges inte.`,
  en: `Hidden are figures of fewer than ${threshold} persons and figures that need protection otherwise; which of the two is not told.`,
});
