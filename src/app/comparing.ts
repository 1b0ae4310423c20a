/** What is done with two versions of a project, for the pane. */
export { dec } from "../base/decimal";
export { outcomeOfPair } from "../compare/comparison";
export { giveReason, reasonedChanges } from "./change-reasons";
export { inSlices } from "./in-slices";
export { narrativeSteps } from "./narrative/narrative";
export { answerPairing, withdrawPairing } from "./pairing-answers";
export { editsOfSettings } from "./settings-sheet";
export { exportSnapshot, importInSlices, sizeOfSnapshot } from "./snapshot-file";
export { dropSnapshot, findSnapshot, keepSnapshot, snapshotsOf, takeSnapshot } from "./snapshots";
export { staleSteps } from "./stale";
export { editsOfReason, reasonGiven, reasonsGiven } from "./typed-reasons";
export { itemHistoriesInSlices, versionsInSlices } from "./versions";
