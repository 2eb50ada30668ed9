import type { Univer } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";

/** Enter in the field with the cell's name leads to the cells, as in Excel; Univer leaves a person in the field. */
export function leadFocusToCells(univer: Univer, grid: HTMLElement): void {
  grid.addEventListener("keydown", ({ key, target }) => {
    if (key === "Enter" && target instanceof HTMLInputElement) univer.__getInjector().get(ILayoutService).focus();
  });
}
