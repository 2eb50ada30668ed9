import { basename } from "node:path";
import { Marked, type Tokens } from "marked";

/** The documents that are deployed as pages beside the pane, and what they are called there. */
export const DOC_PAGES: Readonly<Record<string, string>> = {
  "docs/panduan.md": "panduan.html",
  "docs/aturan.md": "aturan.html",
  "docs/memasang.md": "memasang.html",
  "CHANGELOG.md": "perubahan.html",
};

/** How the plugin that copies files makes them, with the pictures that they show. */
export function docPages() {
  return [
    ...Object.entries(DOC_PAGES).map(([from, to]) => ({
      from,
      to,
      transform: (markdown: Buffer) => docPage(markdown.toString()),
    })),
    { from: "docs/gambar/*.png", to: "gambar/[name][ext]" },
  ];
}

/**
 * A document as a page without code, in the dress of the other pages. Its list of chapters stands below its title.
 * @throws Error where it leads to a file that is no page, or holds HTML: both would be wrong only once it is deployed.
 */
export function docPage(markdown: string): string {
  const chapters: Chapter[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens);
        const id = slug(text);
        if (depth === 2) chapters.push({ id, text });
        return `<h${depth} id="${id}">${text}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${pageOf(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      table(token) {
        // A wide table is rolled by itself, with the keyboard too.
        return `<div class="tabel" role="group" aria-label="${headOf(token)}" tabindex="0">${tableOf(token, this.parser)}</div>\n`;
      },
      code({ text }) {
        return `<pre tabindex="0"><code>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</code></pre>\n`;
      },
      html({ text }) {
        if (/^<!--[^]*-->\s*$/.test(text)) return "";
        throw new Error(`A page beside the pane holds no HTML of its own: ${text}`);
      },
    },
  });
  const body = marked.parse(markdown, { async: false });
  const title = /<h1[^>]*>(.*)<\/h1>/.exec(body)?.[1] ?? "";
  return pageAround(title, body.replace("</h1>\n", `</h1>\n${contents(chapters)}`));
}

interface Chapter {
  readonly id: string;
  readonly text: string;
}

/** As GitHub names a heading: links within a document hold on both. */
function slug(text: string): string {
  return text
    .replace(/<[^>]*>|&\w+;/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replace(/ /g, "-");
}

function pageOf(href: string): string {
  if (href.startsWith("#") || href.startsWith("https://")) return href;
  const [file = "", place] = href.split("#");
  const [, page] = Object.entries(DOC_PAGES).find(([from]) => basename(from) === basename(file)) ?? [];
  if (page === undefined) throw new Error(`${href} is deployed with no page.`);
  return place === undefined ? page : `${page}#${place}`;
}

interface Parser {
  parseInline(tokens: Tokens.Generic[]): string;
}

function tableOf({ header, rows }: Tokens.Table, parser: Parser): string {
  const cells = (tag: string, row: readonly Tokens.TableCell[]) =>
    row.map(({ tokens }) => `<${tag}>${parser.parseInline(tokens)}</${tag}>`).join("");
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
  return `<table><thead><tr>${cells("th", header)}</tr></thead>\n<tbody>${body}</tbody></table>`;
}

function headOf({ header }: Tokens.Table): string {
  return header.map(({ text }) => text.replace(/[<>"&`*]/g, "")).join(", ");
}

function contents(chapters: readonly Chapter[]): string {
  if (chapters.length < 3) return "";
  const lines = chapters.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`);
  return `<nav aria-label="Isi"><ul>\n${lines.join("\n")}\n</ul></nav>\n`;
}

function pageAround(title: string, body: string): string {
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="ikon/rekap-32.png" />
    <link rel="stylesheet" href="halaman.css" />
    <title>${title}${title.includes("Rekap PTSP") ? "" : " – Rekap PTSP"}</title>
  </head>
  <body>
    <main>
      <p><a href="index.html">Rekap PTSP</a></p>
      ${body}
    </main>
  </body>
</html>
`;
}
