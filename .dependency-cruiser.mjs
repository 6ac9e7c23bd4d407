// The arrows of the house: who may import whom. `npm run boundaries` fails when one points the wrong way.

const TESTS = "(\\.test\\.tsx?|(^|/)vitest\\.[a-z.]+\\.ts)$|^test/";
const PACKAGES = "(sdk|services/[^/]+|examples/[^/]+|test)";

/** Folders of what only tests use. */
const TESTING = "^services/api/src/.+/testing/|^services/api/src/(testing|statistics/attacks)/";

/** A package by name, resolved or not, alone or with an entry. */
const npm = (...names) => `(^|node_modules/)(${names.join("|")})(/|$)`;

const PRISMA = npm("@prisma/[^/]+", "prisma", "@pothos/plugin-prisma");
const GRAPHQL = npm("graphql", "graphql-yoga", "@graphql-yoga/[^/]+", "@pothos/[^/]+");
const POSTGRES = npm("pg", "pg-[a-z-]+");
// The enums that Prisma generates are plain constants, so knowing them is not knowing Prisma.
const GENERATED_CLIENT = "^services/api/src/generated/(?!prisma/enums)";

/** What each entry of the SDK may know besides itself. A new entry gets its line here first. */
const SDK_ENTRIES = {
  model: [],
  formats: ["model"],
  client: ["model"],
  reporting: ["model", "formats"],
  exchange: ["model", "formats", "client"],
  elements: ["model", "formats", "client", "reporting"],
  cli: ["model", "formats", "client", "reporting", "exchange"],
  testing: ["model", "formats", "client", "reporting"],
};

/** The parts of the SDK that run in Node alone; everything else runs in a browser, too. */
const SDK_NODE = "^sdk/src/(cli|testing|reporting/exporters|reporting/sources/files|exchange/files)/";

const sdkArrows = Object.entries(SDK_ENTRIES).map(([entry, known]) => ({
  name: `sdk-${entry}`,
  comment: `sdk/src/${entry} may know only ${[entry, ...known].join(", ")}.`,
  severity: "error",
  from: { path: `^sdk/src/${entry}/`, pathNot: `${TESTS}|/testing/` },
  to: { path: "^sdk/src/", pathNot: `^sdk/src/(${[entry, ...known].join("|")})/` },
}));

const sdkRules = [
  ...sdkArrows,
  {
    name: "sdk-entry-unknown",
    comment: "Every file of the SDK lies in an entry that the table of arrows names.",
    severity: "error",
    from: {},
    to: { path: "^sdk/src/", pathNot: `^sdk/src/((${Object.keys(SDK_ENTRIES).join("|")})/|index\\.ts$)` },
  },
  {
    name: "sdk-model-depends-on-nothing",
    comment: "The model has no dependencies at all, so that anything may use it.",
    severity: "error",
    from: { path: "^sdk/src/model/", pathNot: TESTS },
    to: { pathNot: "^sdk/src/model/" },
  },
  {
    name: "sdk-runs-in-browsers",
    comment: "Only what reads and writes files, or is a command, knows anything of Node.",
    severity: "error",
    from: { path: "^sdk/src/", pathNot: `${TESTS}|${SDK_NODE}|/testing/` },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "sdk-only-client-speaks-graphql",
    comment: "Reports reach data through a one-method source, so they never know urql or GraphQL.",
    severity: "error",
    from: { path: "^sdk/src/(model|formats|reporting)/" },
    to: { path: npm("urql", "@urql/[^/]+", "graphql", "gql.tada", "wonka") },
  },
];

const packageRules = [
  {
    name: "packages-meet-by-name",
    comment: "A package uses another by its published name, never by a path into its folder.",
    severity: "error",
    from: { path: `^${PACKAGES}/` },
    to: { dependencyTypes: ["local"], dependencyTypesNot: ["aliased-workspace"], pathNot: "^$1/" },
  },
  {
    name: "no-foreign-src",
    comment: "Nobody reaches into another package's src, by whatever name.",
    severity: "error",
    from: { path: `^${PACKAGES}/` },
    to: { path: `^${PACKAGES}/src/|^@digipoint/[^/]+/src/`, pathNot: "^$1/" },
  },
  {
    name: "services-use-only-model-and-formats",
    comment: "Service and SDK otherwise meet only in schema.graphql. A dashboard is a report, which the SDK checks.",
    severity: "error",
    from: { path: "^services/", pathNot: "^services/api/src/dashboards/" },
    to: { path: "^(sdk|@digipoint/sdk)(/|$)", pathNot: "^(sdk/dist|@digipoint/sdk)/(model|formats)(/|$)" },
  },
  {
    name: "sdk-uses-no-service",
    severity: "error",
    comment: "The SDK works against any installation; it may not know this one's code.",
    from: { path: "^sdk/" },
    to: { path: "^(services|@digipoint/(api|playground))(/|$)" },
  },
  {
    name: "examples-use-published-packages",
    comment: "An example runs alone, the way a stranger would copy it.",
    severity: "error",
    from: { path: "^examples/" },
    to: { path: "^(services|test|scripts|@digipoint/(api|playground|test))(/|$)" },
  },
  {
    name: "nothing-uses-examples-or-test",
    severity: "error",
    comment: "Examples and cross-package tests are leaves.",
    from: { pathNot: "^(examples|test)/" },
    to: { path: "^(examples|test|@digipoint/test)(/|$)" },
  },
];

const serviceRules = [
  {
    name: "platform-knows-no-domain",
    comment:
      "The platform is environment, database, logging and health; it never says a word of the domain. Its tests may start a service.",
    severity: "error",
    from: { path: "^services/api/src/platform/", pathNot: TESTS },
    to: { path: "^services/api/src/", pathNot: "^services/api/src/(platform|generated)/" },
  },
  {
    name: "disclosure-is-pure",
    comment: "The release rule is pure functions over counts and keys, so that it can be proved alone.",
    severity: "error",
    from: { path: "^services/api/src/disclosure/" },
    to: { path: [PRISMA, GRAPHQL, POSTGRES, "^services/api/src/(generated|graph|platform)/"] },
  },
  {
    name: "rules-are-pure",
    comment: "*.rules.ts are functions over values: no database, no schema.",
    severity: "error",
    from: { path: "\\.rules(\\.test)?\\.ts$" },
    to: { path: [PRISMA, GRAPHQL, POSTGRES, GENERATED_CLIENT, "\\.schema\\.ts$"] },
  },
  {
    name: "errors-are-plain",
    comment: "Domain errors know nothing of GraphQL; the edge turns them into answers.",
    severity: "error",
    from: { path: "\\.errors(\\.test)?\\.ts$" },
    to: { path: [PRISMA, GRAPHQL] },
  },
];

const generalRules = [
  { name: "no-cycles", severity: "error", comment: "Modules form no circle.", from: {}, to: { circular: true } },
  {
    name: "tests-stay-in-tests",
    comment: "What ships imports no test and none of the means of testing.",
    severity: "error",
    from: { pathNot: `${TESTS}|${TESTING}|^sdk/src/testing/|^sdk/src/.+/testing/` },
    to: {
      path: `\\.test\\.tsx?$|${TESTING}|${npm("vitest", "@vitest/[^/]+", "fast-check")}`,
    },
  },
  {
    name: "no-dev-dependency-in-what-ships",
    comment: "A package that only development installs, or that another workspace declares, is not there at run time.",
    severity: "error",
    from: {
      // The SDK's development dependencies are bundled into what is published, or are optional peers.
      path: "^services/(api|demo-data)/src/",
      pathNot: `${TESTS}|${TESTING}`,
    },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
  },
];

export default {
  forbidden: [...sdkRules, ...packageRules, ...serviceRules, ...generalRules],
  options: {
    doNotFollow: { path: "(^|/)(node_modules|dist|generated)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
