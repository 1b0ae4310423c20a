/**
 * Ties a ribbon command of the manifest to what it does. Where `work` resolves to an address of this add-in's own, that page
 * is shown in a dialog: a command has no pane to speak in. Excel is told that the command is over once that is closed.
 */
export function associate(name: string, work: () => Promise<string | undefined>): void {
  if (typeof Office === "undefined") return;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().then((address) => {
      if (address === undefined) event.completed();
      else showPage(address, () => event.completed());
    });
  });
}

function showPage(address: string, closed: () => void): void {
  Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, (result) => {
    if (result.status === Office.AsyncResultStatus.Failed) closed();
    else result.value.addEventHandler(Office.EventType.DialogEventReceived, closed);
  });
}
