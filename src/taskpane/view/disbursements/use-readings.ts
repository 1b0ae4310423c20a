import type { Readings as Chosen } from "../../../app/kept-scenarios";
import { useCommands, usePaneState } from "../pane";

/** Uses other readings from now on, and keeps them in the workbook. */
export function useReadings(): { readonly readings: Chosen; readonly choose: (part: Partial<Chosen>) => void } {
  const commands = useCommands();
  const settings = usePaneState((state) => state.settings);
  const readings = settings.readings ?? {};
  return {
    readings,
    choose: (part) => void commands.change({ ...settings, readings: { ...readings, ...part } }).then(() => commands.saveSettings()),
  };
}
