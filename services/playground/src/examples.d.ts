declare module "digipoint:examples" {
  export const examples: readonly import("./example.ts").Example[];
}

declare module "*.css";
