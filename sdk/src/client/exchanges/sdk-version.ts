/** Version of this package; a test keeps it equal to `package.json`. */
export const SDK_VERSION = "0.1.0";

/** Whether two versions promise the same: the same major, and before 1.0 the same minor. */
export function isCompatible(one: string, other: string): boolean {
  const [major, minor] = one.split(".");
  const [otherMajor, otherMinor] = other.split(".");
  return major === otherMajor && (major !== "0" || minor === otherMinor);
}
