import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { readRecords } from "./read-records.ts";

const folder = mkdtempSync(join(tmpdir(), "digipoint-records-"));
const path = join(folder, "file.csv");
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer, delimiter: "," | ";" = ",") {
  writeFileSync(path, content);
  const records: (readonly string[])[] = [];
  const lines: number[] = [];
  const faults: string[] = [];
  await readRecords(
    path,
    { delimiter },
    {
      record: (cells, line) => {
        records.push(cells);
        lines.push(line);
      },
      fault: (line, reason) => faults.push(`${line}: ${reason}`),
      chunk: async () => undefined,
    },
  );
  return { records, lines, faults };
}

const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll("\r", ""));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it("What RFC 4180 writes is read back as it was, with the line where each row begins", async () => {
  const files = fc.record({
    rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }),
    delimiter: fc.constantFrom(",", ";"),
    end: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "\uFEFF"),
  });
  await fc.assert(
    fc.asyncProperty(files, async ({ rows, delimiter, end, mark }) => {
      const written = rows.map((cells) => cells.map((text) => quoted(text.replaceAll("\n", end))).join(delimiter));
      const { records, lines, faults } = await read(mark + ["a,b,c", ...written].join(end), delimiter);
      expect(faults).toEqual([]);
      expect(records).toEqual(rows.map((cells) => cells.map((text) => text.replaceAll("\n", end))));
      const heights = rows.map((cells) => cells.join("").split("\n").length);
      expect(lines).toEqual(
        heights.map((_height, at) => 2 + heights.slice(0, at).reduce((sum, height) => sum + height, 0)),
      );
    }),
    { numRuns: 200 },
  );
});

it("Empty lines are passed over", async () => {
  expect(await read("a,b\n\n1,2\n\n3,4\n\n")).toMatchObject({
    records: [
      ["1", "2"],
      ["3", "4"],
    ],
    lines: [3, 5],
  });
});

it("A character that two chunks share is one character", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `${at},äö€𝄞`);
  const { records } = await read(["a,b", ...rows].join("\n"));
  expect(records.map((cells) => cells.join(","))).toEqual(rows);
});

it("A quote inside a bare cell is told, and the next row is read", async () => {
  expect(await read('a,b\n1,x"y\n2,z\n')).toMatchObject({
    records: [["2", "z"]],
    faults: [expect.stringMatching(/^2: /)],
  });
});

it("A quote that is never closed is told at the row where it stands", async () => {
  expect((await read('a,b\n1,2\n"3,4\n5,6\n')).faults).toEqual(["3: a quoted cell is never closed"]);
});

it("What is told of a row never repeats its cells", async () => {
  expect((await read('a,b\n1,Matti"M"\n')).faults.join()).not.toContain("Matti");
});

it("Latin-1 is not read", async () => {
  await expect(read(Buffer.from("a,b\n1,Espoo\n2,J\xe4rvi\n", "latin1"))).rejects.toMatchObject({
    code: "NOT_UTF8",
    line: 3,
  });
});

it("The line of the first byte that is not UTF-8 is told, however far into the file", async () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `${at},x`).join("\n");
  const content = Buffer.concat([Buffer.from(`a,b\n${rows}\n1,`), Buffer.from([0xe4]), Buffer.from("\n2,y\n")]);
  await expect(read(content)).rejects.toMatchObject({ line: 50_002 });
});

it("A character cut off at the end of the file is not UTF-8", async () => {
  await expect(read(Buffer.from([0x61, 0x0a, 0xc3]))).rejects.toMatchObject({ code: "NOT_UTF8" });
});

it("A row that does not end within 1 MiB stops the reading", async () => {
  await expect(read(`a,b\n1,2\n"${"x".repeat(2 ** 21)}`)).rejects.toMatchObject({ code: "MALFORMED", line: 3 });
});
