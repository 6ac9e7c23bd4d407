// Stands in for the web server of an intranet: two files, and a strict policy that allows nothing but the frame.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const service = process.env.DIGIPOINT_URL ?? "http://localhost:4000";
const port = Number(process.env.PORT ?? 8080);

const FILES = { "/": ["index.html", "text/html"], "/intranet.css": ["intranet.css", "text/css"] };
const POLICY = `default-src 'none'; style-src 'self'; frame-src ${service}; base-uri 'none'; form-action 'none'`;

createServer(async ({ url }, response) => {
  const [name, type] = FILES[url] ?? [];
  if (!name) return response.writeHead(404).end();
  const text = await readFile(new URL(name, import.meta.url), "utf8");
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY });
  response.end(text.replaceAll("{service}", service));
}).listen(port, "127.0.0.1", () => console.log(`Intranet: http://localhost:${port}/`));
