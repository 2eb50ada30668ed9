import type { Chunk } from "webpack";

/** How the sources become what a browser runs. Types are only stripped; `tsc` checks them in `npm test`. */
export const bundling = {
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc(/\.ts$/, { tsx: false }), swc(/\.tsx$/, { tsx: true })] },
};

/**
 * What of the code is put into files of its own: as webpack does by itself, but for the worker of the page for many
 * workbooks. It shares nearly all with the pane's engine, which would come in three files for its sake.
 */
export const splitChunks = {
  chunks: (chunk: Chunk) => !chunk.canBeInitial() && chunk.name !== "banyak-worker",
};

function swc(test: RegExp, { tsx }: { readonly tsx: boolean }) {
  const parser = { syntax: "typescript", tsx };
  const jsc = { parser, transform: { react: { runtime: "automatic" } }, target: "es2022" };
  return { test, loader: "swc-loader", options: { jsc } };
}
