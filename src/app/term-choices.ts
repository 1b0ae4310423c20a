import { defaultChoices } from "../disburse/terms";
import type { TermChoices } from "../disburse/terms";
import type { Settings } from "./settings";

/** The readings that are taken where terms leave several: a person's choice, else the default. */
export function choicesOf({ readings = {} }: Pick<Settings, "readings">): TermChoices {
  return {
    brokenLots: readings.brokenLots ?? defaultChoices.brokenLots,
    overAchievement: readings.overAchievement ?? defaultChoices.overAchievement,
    missed: readings.missed ?? defaultChoices.missed,
    ...(readings.restructured === undefined ? {} : { restructured: readings.restructured }),
    ...(readings.counts === undefined ? {} : { counts: readings.counts }),
  };
}
