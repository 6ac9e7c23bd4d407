// Puts the contracts that the package ships beside its code: the service's schema, and that of report definitions.
import { copyFileSync } from "node:fs";

const at = (path) => new URL(path, import.meta.url);

copyFileSync(at("../../services/api/schema.graphql"), at("../dist/schema.graphql"));
copyFileSync(at("../report.schema.json"), at("../dist/report.schema.json"));
