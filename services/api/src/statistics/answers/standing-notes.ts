import type { Localised } from "@digipoint/sdk/model";

/** What every reader of protected figures should know. */
export const PROTECTED_NOTES: readonly Localised[] = [
  {
    fi: "Summat lasketaan erikseen, joten ne voivat poiketa osiensa yhteenlasketusta määrästä.",
    sv: "Summor räknas för sig och kan därför avvika från delarnas sammanlagda antal.",
    en: "Totals are counted on their own and may differ from the sum of their parts.",
  },
  {
    fi: "Samaan kysymykseen tulee samasta julkaisusta aina sama vastaus.",
    sv: "Samma fråga får alltid samma svar ur samma publicering.",
    en: "The same question to the same release always has the same answer.",
  },
  {
    fi: "Älä laske lukuja yhteen: satunnaisvaihtelu kasaantuu. Kysy karkeampi taso.",
    sv: "Räkna inte ihop tal: slumptilläggen ackumuleras. Fråga efter den grövre nivån.",
    en: "Do not add figures up: their noise adds up as well. Ask for the coarser level instead.",
  },
  {
    fi: "Satunnaisvaihtelu on tietosuojaa eikä otantavirhettä: luvut perustuvat kaikkiin osallistujiin.",
    sv: "Slumptillägget är dataskydd och inget urvalsfel: talen bygger på alla deltagare.",
    en: "The noise protects people and is no sampling error: the figures are about all participants.",
  },
  {
    fi: "Korjaukset ja poistot voivat muuttaa luvun satunnaisvaihtelua julkaisusta toiseen.",
    sv: "Rättelser och raderingar kan ändra ett tals slumptillägg från en publicering till en annan.",
    en: "Corrections and erasures may change the noise of a figure from one release to the next.",
  },
];

/** What goes with exact figures. */
export const EXACT_NOTES: readonly Localised[] = [
  {
    fi: "Tarkat luvut on tarkoitettu vain kysyjän omaan työhön. Niitä ei saa julkaista eikä esittää suojattujen lukujen rinnalla.",
    sv: "Exakta tal är avsedda endast för frågeställarens eget arbete. De får inte publiceras eller visas bredvid skyddade tal.",
    en: "Exact figures are for the asker's own work alone. They must not be published, nor shown beside protected ones.",
  },
];
