import { localise } from "@digipoint/sdk/model";
import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import type { LICENCE } from "../answers/licence.ts";
import type { Passport } from "../answers/passport.ts";
import { addressOf } from "../answers/question-address.ts";
import { localisedText } from "./localised-text.ts";

const AddressFormatRef = builder.enumType("AddressFormat", {
  description: "What a plain address answers with.",
  values: {
    CSV: { value: "csv", description: "A table for spreadsheets: one line a figure." },
    JSON: { value: "json", description: "JSON-stat 2.0, with the passport." },
    PX: { value: "px", description: "PC-Axis, in three languages." },
    XLSX: { value: "xlsx", description: "A workbook: figures, passport, codes." },
    PARQUET: { value: "parquet", description: "Parquet, for analysts." },
    SDMX_JSON: { value: "sdmx.json", description: "SDMX-JSON 2.1, in three languages." },
    SDMX_CSV: { value: "sdmx.csv", description: "SDMX-CSV 2.1, for loading." },
  } as const,
});

const LicenceRef = builder.objectRef<typeof LICENCE>("Licence").implement({
  description: "What figures may be used under.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "SPDX identifier." }),
    url: t.exposeString("url", { description: "Where its text is." }),
  }),
});

export const PassportRef = builder.objectRef<Passport>("Passport").implement({
  description: "What must be known of figures wherever they go.",
  authScopes: { public: true },
  fields: (t) => ({
    measure: t.exposeString("measure", { description: "Code of the measure or indicator." }),
    definitionVersion: t.exposeString("definitionVersion", {
      nullable: true,
      description: "Version of the indicator's definition; null for what is no indicator.",
    }),
    release: t.exposeString("release", {
      nullable: true,
      description: "Code of the release it is from; null for live data.",
    }),
    dataAsOf: t.field({
      type: "Date",
      description: "Day up to which facts are in.",
      resolve: ({ dataAsOf }) => new Date(dataAsOf),
    }),
    publishedAt: t.expose("publishedAt", {
      type: "DateTime",
      nullable: true,
      description: "When the release was published; null for live data.",
    }),
    checksum: t.exposeString("checksum", {
      nullable: true,
      description: "SHA-256 of the release, as hex; null for live data.",
    }),
    isPerturbed: t.exposeBoolean("isPerturbed", { description: "Whether figures carry protective noise." }),
    noise: t.string({
      nullable: true,
      description: "How large that noise is, in words; null where there is none.",
      args: langArgs,
      resolve: localisedText("noise"),
    }),
    threshold: t.string({
      nullable: true,
      description: "What is hidden, in words; null where nothing is.",
      args: langArgs,
      resolve: localisedText("threshold"),
    }),
    citiesExpected: t.exposeStringList("citiesExpected", {
      description: "Codes of the cities that should report; empty for live data.",
    }),
    citiesReporting: t.exposeStringList("citiesReporting", { description: "Codes of those that have reported." }),
    citiesMissing: t.exposeStringList("citiesMissing", {
      description: "Codes of those that have not; their figures are missing, not zero.",
    }),
    licence: t.field({
      type: LicenceRef,
      nullable: true,
      description: "What the figures may be used under; null for exact ones, which are not for others.",
      resolve: ({ licence }) => licence,
    }),
    citation: t.string({ description: "How to name the source.", args: langArgs, resolve: localisedText("citation") }),
    address: t.string({
      nullable: true,
      description: "Path and query that answer the same question by GET; null for exact figures, which have none.",
      args: {
        ...langArgs,
        format: t.arg({
          type: AddressFormatRef,
          required: true,
          defaultValue: "json",
          description: "What it answers with.",
        }),
      },
      resolve: ({ addressed }, { format, lang }) => addressed && addressOf(addressed, format, { lang }),
    }),
    notes: t.stringList({
      description: "What every reader of such figures should know, one sentence or two each.",
      args: langArgs,
      resolve: ({ notes }, { lang }) => notes.map((note) => localise(note, lang)),
    }),
  }),
});
