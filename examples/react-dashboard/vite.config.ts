import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** What the built page may load: its own files, and the service behind its own address. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'";

/** Writes the policy into the built page. While developing Vite needs inline scripts of its own. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
};

// The service answers pages of its own origin only, so that this server hands its requests on.
const proxy = { "/graphql": { target: process.env["DIGIPOINT_URL"] ?? "http://localhost:4000", changeOrigin: true } };

export default defineConfig({
  plugins: [react(), contentSecurityPolicy],
  build: { modulePreload: { polyfill: false } },
  server: { proxy },
  preview: { proxy },
});
