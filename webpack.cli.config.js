require("tsx/cjs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");
const { bundling } = require("./build/bundling.ts");

/** `npm run build:cli`: the commands as two files without any packages beside them, which start at once. */
module.exports = {
  ...bundling,
  // What is looked up while the program runs – tsx, before it is built – is none of its parts.
  module: { ...bundling.module, parser: { javascript: { createRequire: false } } },
  target: "node20",
  mode: "production",
  devtool: false,
  node: { __dirname: false, __filename: false },
  entry: { rekap: "./src/cli/rekap.ts", worker: "./src/cli/worker.ts" },
  output: { path: path.resolve(__dirname, "lib"), filename: "[name].cjs", clean: true },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^rekap/ })],
  stats: "errors-warnings",
};
