import { expect, it } from "vitest";
import { isPersonalColumn, looksPersonal } from "./personal-data.ts";

it.each([
  "nimi",
  "Etunimi",
  "sukunimi",
  "namn",
  "Efternamn",
  "first_name",
  "hetu",
  "HETU",
  "Henkilötunnus",
  "personnummer",
  "personbeteckning",
  "ssn",
  "Sähköposti",
  "email",
  "e-mail",
  "e-post",
  "puhelin",
  "Puhelinnumero",
  "phone",
  "telefon",
  "mobilnummer",
  "osoite",
  "Adress",
  "home address",
])("A column %s looks personal", (title) => {
  expect(isPersonalColumn(title)).toBe(true);
});

it.each(["participant_ref", "birth_date", "city_code", "title_fi", "kommentti", ""])(
  "A column “%s” does not look personal",
  (title) => {
    expect(isPersonalColumn(title)).toBe(false);
  },
);

it.each([
  "010190-123A",
  "010190-123a",
  "131052+308T",
  "010101A123N",
  "010101Y123N",
  "010190123A",
  "P-010190-123A",
  "some.body@example.fi",
  "040 123 4567",
  "0401234567",
  "+358 40 1234567",
  "00358401234567",
  "050-1234567",
  "09 123 4567",
])("A value %s looks personal", (value) => {
  expect(looksPersonal(value)).toBe(true);
});

it.each([
  "P-1001",
  "P-0000123",
  "2024/000123",
  "202401-0001",
  "9f3b2c1d-0a4e",
  "E-123456",
  "S21969",
  "12345",
  "0000012345",
  "A@",
])("A value %s does not look personal", (value) => {
  expect(looksPersonal(value)).toBe(false);
});
