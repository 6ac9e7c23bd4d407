import "./styles/playground.css";
import { createRoot } from "react-dom/client";
import { announce } from "./announcements.tsx";
import { createFetcher } from "./ask.ts";
import { loadSchema } from "./load-schema.ts";
import { Playground } from "./playground.tsx";

// Relative to the page, so that a proxy may serve it under a longer path.
const at = (path: string): string => new URL(path, location.href).pathname;

const place = document.getElementById("playground");
if (!place) throw new Error("The page has no place for the playground.");

document.getElementById("forget")?.addEventListener("click", () => location.replace(location.pathname));

createRoot(place).render(
  <Playground
    fetcher={createFetcher(location.pathname, announce)}
    loadSchema={() => loadSchema(at("schema.graphql"))}
  />,
);
