import { builder } from "./builder.ts";
import { badInput } from "./errors.ts";

const DATE = /^(19|20|21)\d{2}-\d{2}-\d{2}$/; // no birth is earlier, no plan later

builder.scalarType("Date", {
  description: "A calendar day, ISO 8601: `2021-03-15`. Days follow the clock of Helsinki.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => value.toISOString().slice(0, 10),
  parseValue: (value) => {
    const day = typeof value === "string" && DATE.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
      throw badInput(`A date is written as 2021-03-15, from 1900 on; ${JSON.stringify(value)} is none.`);
    }
    return day;
  },
});

builder.scalarType("DateTime", {
  description: "A moment, ISO 8601 in UTC: `2021-03-15T12:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/chillicream/date-time.html",
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const moment = typeof value === "string" && value.includes("T") ? new Date(value) : undefined;
    if (!moment || Number.isNaN(moment.getTime())) {
      throw badInput(`A moment is written as 2021-03-15T12:30:00Z; ${JSON.stringify(value)} is none.`);
    }
    return moment;
  },
});

builder.scalarType("Decimal", {
  description: "An exact decimal number as text: `27.5`. Never a float, so that sums stay exact.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259#section-6",
  serialize: (value) => value.toString(),
  parseValue: (value) => {
    throw badInput(`No argument takes a decimal; ${JSON.stringify(value)} was given.`);
  },
});

builder.scalarType("JSON", {
  description: "Plain data as JSON; the field that has it says of what form.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
  serialize: (value) => value,
});
