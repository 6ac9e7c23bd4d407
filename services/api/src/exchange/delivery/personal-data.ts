// Finnish, Swedish and English words that name a person or lead to one.
const PERSONAL_WORDS = [
  "nimi",
  "namn",
  "name",
  "hetu",
  "henkilotunnus",
  "henkilonumero",
  "sosiaaliturvatunnus",
  "personnummer",
  "personbeteckning",
  "personid",
  "socialsecurity",
  "identitycode",
  "ssn",
  "sahkoposti",
  "mail",
  "epost",
  "puhelin",
  "puhnro",
  "kannykka",
  "gsm",
  "phone",
  "telefon",
  "telnr",
  "mobil",
  "osoite",
  "adress",
  "address",
];

/** Does the title of a column announce names, identity codes, e-mails, phone numbers or addresses? */
export function isPersonalColumn(title: string): boolean {
  const letters = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  return PERSONAL_WORDS.some((word) => letters.includes(word));
}

const MAY_BE_PERSONAL = /@|\d{5}|\d[ ()-]+\d/;
const EMAIL = /[^\s@]@[^\s@]+\.[^\s@]/;
// Day, month, year, sign of the century, number, check character; or without the sign where the check is a letter.
const DAY_MONTH_YEAR = "(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}";
const IDENTITY_CODE = new RegExp(
  `(?<![0-9A-Z])${DAY_MONTH_YEAR}(?:[-+A-FU-Y]\\d{3}[0-9A-Y]|\\d{3}[A-Y])(?![0-9A-Z])`,
  "i",
);
const PHONE = /^(?:\+\d{7,15}|00358\d{5,12}|0(?:4\d|50)\d{5,8})$/;
const LANDLINE = /^0\d{1,2} \d{3}[ \d]{2,7}$/; // only with its spaces, or every running number would be one

/** Does a value look like a Finnish identity code, an e-mail or a phone number? */
export function looksPersonal(value: string): boolean {
  if (!MAY_BE_PERSONAL.test(value)) return false;
  return (
    EMAIL.test(value) || IDENTITY_CODE.test(value) || PHONE.test(value.replace(/[\s().-]/g, "")) || LANDLINE.test(value)
  );
}
