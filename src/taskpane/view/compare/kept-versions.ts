import type { snapshotsOf } from "../../../app/comparing";

/** The versions that the workbook keeps, and the names of those that cannot be read. */
export type KeptVersions = ReturnType<typeof snapshotsOf>;
