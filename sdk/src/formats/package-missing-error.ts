import { SdkError, type SdkErrorOptions } from "../model/index.ts";

/** A format needs a package that the SDK does not bring along, since most who use the SDK never write that format. */
export class PackageMissingError extends SdkError {
  override readonly name = "PackageMissingError";
  override readonly code = "PACKAGE_MISSING";

  /** @param packageName - What is to be installed, as npm names it. */
  constructor(
    readonly packageName: string,
    options?: SdkErrorOptions,
  ) {
    super(`The package ${packageName} is not installed. Install it: npm install ${packageName}`, options);
  }
}

/**
 * Loads a package that may be absent.
 *
 * @throws {@link PackageMissingError} if it cannot be loaded.
 */
export async function loadPackage<Module>(packageName: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new PackageMissingError(packageName, { cause });
  }
}
