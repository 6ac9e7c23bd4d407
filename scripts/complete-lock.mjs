// npm leaves packages for other machines out of package-lock.json when it could not see them while locking
// (npm/cli#4828, or a registry that keeps only some), and `npm ci` then refuses the whole file. This writes in
// what is missing, in the exact versions that the packages needing them name. `--check` only tells.
import { readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";

const FILE = new URL("../package-lock.json", import.meta.url);
const SYSTEM = /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/;
const PROCESSOR = /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)$/;
const LIBRARIES = { musl: "musl", gnu: "glibc" };
const OTHER_WORDS = { windows: "win32", 64: "x64" };

/** What the name of a package such as `@rollup/rollup-linux-arm64-musl` says of the machine it is for. */
function machineOf(name) {
  const words = name.split(/[/-]/).map((word) => OTHER_WORDS[word] ?? word);
  const os = words.find((word) => SYSTEM.test(word));
  const cpu = words.find((word) => PROCESSOR.test(word));
  if (!os || !cpu) throw new Error(`The name ${name} does not say for which machine it is; lock it by hand.`);
  const libc = os === "linux" && LIBRARIES[name.match(/musl|gnu/)?.[0]];
  return { os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) };
}

/** Where `name` is found from the package at `path`, as Node looks for it. */
function findFrom(packages, path, name) {
  for (let folder = path; ; folder = posix.dirname(folder)) {
    const place = posix.join(folder, "node_modules", name);
    if (packages[place]) return place;
    if (folder === ".") return null;
  }
}

function missingFrom(packages) {
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!path || findFrom(packages, path, name)) continue;
      if (!/^\d+\.\d+\.\d+[^ ]*$/.test(version)) throw new Error(`${path} wants ${name}@${version}: not one version.`);
      const { os, cpu, libc } = machineOf(name);
      const beside = path.slice(0, path.lastIndexOf("node_modules/"));
      const marks = { ...(dev && { dev }), ...(libc && { libc }), optional: true };
      missing[`${beside}node_modules/${name}`] = { version, cpu, ...marks, os };
    }
  }
  return missing;
}

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const missing = missingFrom(lock.packages);
const names = Object.keys(missing);
if (names.length === 0) {
  console.log("package-lock.json names the packages for every machine.");
} else if (process.argv.includes("--check")) {
  console.error(
    `package-lock.json lacks ${names.length} packages, as ${names[0]}; run: node scripts/complete-lock.mjs`,
  );
  process.exitCode = 1;
} else {
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, "en"));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`Added ${names.length} packages for other machines to package-lock.json.`);
}
