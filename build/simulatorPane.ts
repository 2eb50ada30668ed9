import HtmlPlugin from "html-webpack-plugin";
import type { Compiler } from "webpack";

const OFFICE_JS = /<script defer(?:="defer")? src="https:[^"]*\/office\.js"><\/script>/;

/**
 * In the simulator's variant of a page with Office.js, scripts of the simulator stand in the place of Office.js; the rest of
 * the page and the pane's own code are those that are deployed.
 */
export class SimulatorPane {
  constructor(
    private readonly files: readonly string[],
    private readonly scripts: readonly string[],
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap("SimulatorPane", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("SimulatorPane", (page) =>
        this.files.includes(page.outputName) ? { ...page, html: this.#replaced(page.html) } : page,
      );
    });
  }

  #replaced(html: string): string {
    if (!OFFICE_JS.test(html)) throw new Error("The pane's page loads no Office.js that the simulator could replace.");
    return html.replace(
      OFFICE_JS,
      this.scripts.map((script) => `<script defer src="${script}"></script>`).join("\n    "),
    );
  }
}
