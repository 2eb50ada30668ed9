/** How the sources become what a browser runs. Types are only stripped; `tsc` checks them in `npm test`. */
export const bundling = {
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc(/\.ts$/, { tsx: false }), swc(/\.tsx$/, { tsx: true })] },
};

function swc(test: RegExp, { tsx }: { readonly tsx: boolean }) {
  const parser = { syntax: "typescript", tsx };
  const jsc = { parser, transform: { react: { runtime: "automatic" } }, target: "es2022" };
  return { test, loader: "swc-loader", options: { jsc } };
}
