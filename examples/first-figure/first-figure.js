import { createClient, figureAt } from "@digipoint/sdk";

const client = createClient({ url: process.env.DIGIPOINT_URL ?? "http://localhost:4000" });
const table = await client.statistics({ measure: "persons", by: ["city"] });
const helsinki = figureAt(table, { city: "091" });

console.log("Helsinki:", helsinki.status === "shown" ? helsinki.value : helsinki.status, table.measure.unit.title.en);
const { passport } = table;
console.log(`Release ${passport.release}, data as of ${passport.dataAsOf}. ${passport.noise?.en ?? ""}`);
console.log(passport.citation.en);
