import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openChromium } from "../../build/chromium";

/** An icon of the manifest: the PNG `<name>-<size>.png`, rendered from a drawing. */
interface Icon {
  readonly name: "rekap" | "lembar" | "buku" | "hitung";
  /** Width and height in pixels. */
  readonly size: number;
  /** At 16 pixels every line must lie on pixels, so it is a drawing of its own, as is each size the large one blurs in. */
  readonly drawing: string;
}

/** Every icon, in the sizes Office asks for: 16, 32 and 80 on the ribbon, 32 and 64 in lists of add-ins. */
export const ICONS: readonly Icon[] = [
  { name: "rekap", size: 16, drawing: "rekap-16.svg" },
  { name: "rekap", size: 32, drawing: "rekap-32.svg" },
  { name: "rekap", size: 64, drawing: "rekap-32.svg" },
  { name: "rekap", size: 80, drawing: "rekap-80.svg" },
  { name: "lembar", size: 16, drawing: "lembar-16.svg" },
  { name: "lembar", size: 32, drawing: "lembar-32.svg" },
  { name: "lembar", size: 80, drawing: "lembar-80.svg" },
  { name: "buku", size: 16, drawing: "buku-16.svg" },
  { name: "buku", size: 32, drawing: "buku-32.svg" },
  { name: "buku", size: 80, drawing: "buku-80.svg" },
  { name: "hitung", size: 16, drawing: "hitung-16.svg" },
  { name: "hitung", size: 32, drawing: "hitung-32.svg" },
  { name: "hitung", size: 80, drawing: "hitung-80.svg" },
];

async function main(): Promise<void> {
  const browser = await openChromium();
  const page = await browser.newPage();
  for (const { name, size, drawing } of ICONS) {
    const svg = await readFile(join(__dirname, drawing), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    await writeFile(join(__dirname, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

if (require.main === module) void main();
