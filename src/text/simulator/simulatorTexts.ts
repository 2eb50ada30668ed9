import type { Language } from "../texts";
import { en } from "./en";
import { id } from "./id";
import type { SimulatorTexts } from "./texts";

/** All sentences of the simulator's page in a language. They are apart from the pane's, whose bundle holds none of them. */
export function simulatorTextsOf(language: Language): SimulatorTexts {
  return language === "id" ? id : en;
}
