import { ICommandService, type Univer } from "@univerjs/core";
import { SetCellEditVisibleOperation, type IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";

/** Calls back when a person begins to type into a cell, and when the entry is made or given up. */
export function watchTyping(univer: Univer, onChange: (isTyping: boolean) => void): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) onChange((params as IEditorBridgeServiceVisibleParam).visible);
  });
}
