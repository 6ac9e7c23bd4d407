import { createClient, figureAt } from "@digipoint/sdk";

const client = createClient({ url: process.env.DIGIPOINT_URL ?? "http://localhost:4000" });
const table = await client.statistics({ measure: "persons", by: ["city"] });
const helsinki = figureAt(table, { city: "091" });

console.log("Helsinki:", helsinki.status === "shown" ? helsinki.value : helsinki.status, table.measure.unit.title.en);
console.log(
  `Release ${table.passport.release}, data as of ${table.passport.dataAsOf}. ${table.passport.noise?.en ?? ""}`,
);
console.log(table.passport.citation.en);
