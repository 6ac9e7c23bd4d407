import { announce } from "./announcements.tsx";
import { downloadsOf } from "./download-addresses.ts";
import { downloadFile } from "./download-file.ts";

interface DownloadButtonsProps {
  /** The data of an answer. */
  readonly data: unknown;
  /** Text of the header editor: the key with which the question was asked. */
  readonly headers: string;
}

/** The figures of an answer as files, for every table of which the question asked the address. */
export function DownloadButtons({ data, headers }: DownloadButtonsProps) {
  const fetchFile = async (address: string) => announce(await downloadFile(address, headers));
  return downloadsOf(data).map(({ name, files }) => (
    <p key={name} className="digipoint-downloads">
      <span>Files of {name}: </span>
      {files.map(({ format, address }) => (
        <button
          type="button"
          key={format}
          aria-label={`Save ${name} as ${format}`}
          onClick={() => void fetchFile(address)}
        >
          {format}
        </button>
      ))}
    </p>
  ));
}
