require("tsx/cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { bundling } = require("./build/bundling.ts");
const { docPages } = require("./build/docPages.ts");
const { metadataFiles } = require("./build/functionsMetadata.ts");
const { entriesOf, htmlOf, manyPage, pages } = require("./build/pages.ts");
const { SimulatorPane } = require("./build/simulatorPane.ts");
const { simulatorSecurityPolicy } = require("./build/simulatorSecurity.ts");
const { withoutMenus } = require("./build/withoutMenus.ts");

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";
const OFFICE = "office/excel-web-16.00.js";
const POLICY = simulatorSecurityPolicy();

/** `npm start`: the simulator's page, with the pane as it is deployed beside the spreadsheet. Nothing of it is deployed. */
module.exports = (_env, { mode }) => ({
  ...bundling,
  mode,
  devtool: mode === "production" ? false : "cheap-module-source-map",
  experiments: { css: true },
  entry: {
    simulator: "./src/simulator/page/index.tsx",
    office: "./src/simulator/page/frame/office.ts",
    ...entriesOf(pages("development")),
    ...manyPage.entry,
  },
  output: {
    path: path.resolve(__dirname, "dist/simulator"),
    filename: "[name].js",
    chunkFilename: "univer/[name].js",
    clean: true,
  },
  performance: { hints: false },
  plugins: [
    withoutMenus(),
    new HtmlPlugin({
      template: "src/simulator/page/simulator.html",
      contentSecurityPolicy: POLICY,
      filename: "index.html",
      chunks: ["simulator"],
    }),
    ...htmlOf(pages("development"), POLICY).map((page) => new HtmlPlugin(page)),
    new HtmlPlugin(manyPage.html),
    new SimulatorPane(
      pages("development").map(({ file }) => file),
      [OFFICE, "office.js"],
    ),
    new CopyPlugin({
      patterns: [
        { from: require.resolve(CLIENT), to: OFFICE, info: { minimized: true } },
        ...metadataFiles(""),
        { from: "assets/contoh/*.xlsx", to: "contoh/[name][ext]" },
        { from: "assets/ikon/*.png", to: "ikon/[name][ext]" },
        // Its own page is the one that comes first.
        { from: "assets/halaman/*", to: "[name][ext]", filter: (page) => !page.endsWith("index.html") },
        ...docPages(),
      ],
    }),
  ],
  devServer: devServer(),
  stats: "errors-warnings",
  infrastructureLogging: { level: "error" },
});

/** Plain http, for this machine alone. No reload by itself: it would throw away the workbook that is open in the page. */
function devServer() {
  return {
    host: "localhost",
    port: "auto",
    client: false,
    hot: false,
    liveReload: false,
    static: false,
    onListening({ compiler, server }) {
      const { port } = server.address();
      compiler.hooks.done.tap("address", () => console.log(`Simulator Rekap PTSP: http://localhost:${port}/`));
    },
  };
}
