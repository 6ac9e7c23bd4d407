import { sendableHeaders } from "./key-header.ts";

/**
 * Fetches a file with the key of the header editor, and has the browser save it under the name that the service gives.
 *
 * @returns What became of it, in a sentence.
 */
export async function downloadFile(address: string, headers: string): Promise<string> {
  try {
    // Relative to the page, so that a proxy may serve it under a longer path.
    const response = await fetch(new URL(`.${address}`, location.href), {
      headers: sendableHeaders(parsed(headers)),
      credentials: "omit",
    });
    if (!response.ok) return refusalOf(await response.text(), response.status);
    const name = fileName(response.headers.get("content-disposition"));
    save(await response.blob(), name);
    return `Saved ${name}.`;
  } catch (cause) {
    return `The file could not be fetched: ${String(cause)}`;
  }
}

/** The name that a header tells, else one that says what it is. */
const fileName = (disposition: string | null): string =>
  /filename="([^"/\\]+)"/.exec(disposition ?? "")?.[1] ?? "figures";

function refusalOf(text: string, status: number): string {
  const { detail = `status ${status}` } = parsed(text);
  return `No file: ${String(detail)}`;
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(json || "{}");
  } catch {
    return {};
  }
}

/** Long enough for a browser to begin with the file. */
const KEPT_MS = 10_000;

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
