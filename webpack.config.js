require("tsx/cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { logErrorMessage } = require("office-addin-cli");
const { baseAddress } = require("./build/baseAddress.ts");
const { bundling, splitChunks } = require("./build/bundling.ts");
const { trustedCertificates } = require("./build/certificates.ts");
const { contentSecurityPolicy } = require("./build/contentSecurity.ts");
const { docPages } = require("./build/docPages.ts");
const { DEVELOPMENT_ADDRESS, manifestFor } = require("./build/manifest.ts");
const { metadataFiles } = require("./build/functionsMetadata.ts");
const { entriesOf, htmlOf, manyPage, pages } = require("./build/pages.ts");
const { withVersion } = require("./build/version.ts");
const { withoutMenus } = require("./build/withoutMenus.ts");

/**
 * `npm run dev` serves the add-in over https for loading into Excel; `npm run build -- --env base=https://…` writes
 * what a web server needs to dist/. A refusal is one sentence, not a stack of calls inside webpack.
 */
module.exports = async (env, { mode }) => {
  try {
    return mode === "production" ? production(baseAddress(env.base)) : await development();
  } catch (error) {
    logErrorMessage(error);
    process.exit(1);
  }
};

function production(base) {
  return {
    ...addIn("production", base),
    devtool: "source-map",
    // SWC makes the bundle as small as the usual minimizer, in a third of the time.
    optimization: { splitChunks, minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    // Weighed unzipped; about 30 % of it travels. A pane that outgrows this opens too slowly on an office's line.
    performance: {
      hints: "error",
      maxEntrypointSize: 700_000,
      // What reads tables is loaded once the pane is there.
      maxAssetSize: 800_000,
      // The worker of the page for many workbooks is none of the pane's: it holds all that checks a file, once.
      assetFilter: (name) => /\.js$/.test(name) && !name.startsWith("banyak-worker"),
    },
  };
}

async function development() {
  return {
    ...addIn("development", DEVELOPMENT_ADDRESS),
    // No eval: the content security policy forbids it here as it does in production.
    devtool: "cheap-module-source-map",
    devServer: {
      port: new URL(DEVELOPMENT_ADDRESS).port,
      server: { type: "https", options: await trustedCertificates() },
      static: false,
      // Excel in a browser reads the functions' metadata from a page of its own.
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
}

/** The pane's page and what it loads: commands run in it too, so that they share its state. */
function addIn(mode, base) {
  const hashed = mode === "production" ? "[name].[contenthash:8]" : "[name]";
  return {
    ...bundling,
    mode,
    entry: { ...entriesOf(pages(mode)), ...manyPage.entry },
    output: { path: path.resolve(__dirname, "dist"), filename: `${hashed}.js`, clean: true },
    plugins: [
      withoutMenus(),
      ...htmlOf(pages(mode), contentSecurityPolicy(mode)).map((page) => new HtmlPlugin(page)),
      new HtmlPlugin(manyPage.html),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: (manifest) => manifestFor(base, manifest.toString()) },
          ...metadataFiles(base),
          { from: "assets/contoh/*.xlsx", to: "contoh/[name][ext]" },
          { from: "assets/ikon/*.png", to: "ikon/[name][ext]" },
          { from: "assets/halaman/*", to: "[name][ext]", transform: (page) => withVersion(page.toString()) },
          ...docPages(),
        ],
      }),
    ],
  };
}
