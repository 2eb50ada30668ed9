import { loadSetting, saveSetting, settingText } from "../settings";
import { isImage, isRecord, type ChartImage } from "./chartStep";

/** A chart that the add-in has made: by its id it is known again whatever it is called by then. */
export interface RememberedChart {
  readonly id: string;
  readonly name: string;
  /** What it was told to draw. */
  readonly image: ChartImage;
}

const NAME = "rekap-ptsp.charts";
/** Older ones are known by their names alone. */
const MOST = 60;

/** What the workbook keeps of its charts; to be read after a request. */
export function loadMemory(context: Excel.RequestContext): () => readonly RememberedChart[] {
  const setting = loadSetting(context, NAME);
  return () => readMemory(settingText(setting));
}

/** Keeps one more, in the place of the one with its id or its name. */
export function remember(context: Excel.RequestContext, all: readonly RememberedChart[], chart: RememberedChart): void {
  const others = all.filter(({ id, name }) => id !== chart.id && name !== chart.name);
  saveSetting(context, NAME, JSON.stringify([...others, chart].slice(-MOST)));
}

function readMemory(text: string | null): readonly RememberedChart[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isRemembered(kept: unknown): kept is RememberedChart {
  return isRecord(kept) && typeof kept.id === "string" && typeof kept.name === "string" && isImage(kept.image);
}
