/** One request to Excel and its answer, or an event, as Office.js had them. */
export interface TraceEntry {
  readonly at: string;
  readonly milliseconds: number;
  readonly request: unknown;
  readonly response: unknown;
}

export interface Trace {
  readonly isOn: boolean;
  /** Starts recording; false where this Office.js cannot be listened to. */
  start(): boolean;
  stop(): void;
  entries(): readonly TraceEntry[];
  /** Offers the recording as a file. It holds what the sheets hold: it leaves the machine only by the user's hand. */
  download(): void;
}

/** Recording is switched on by `?trace` in the pane's address or by this key in its local storage. */
export const traceSwitch = "results-workbook.trace";

const mostEntries = 200;

/** What of Office.js is listened to: every answer of Excel passes this method, whatever way it came. */
interface Answering {
  _lastSyncStart?: number;
  _lastSyncEnd?: number;
}
interface Pending {
  buildRequestMessageBodyAndRequestFlags?(): { readonly body: unknown };
}
type Process = (this: Answering, request: Pending, response: unknown) => unknown;
interface ContextPrototype {
  processRequestExecutorResponseMessage?: Process;
}

/** A recorder of the newest requests, on from the start where the user switched it on. */
export function makeTrace(): Trace {
  const kept: TraceEntry[] = [];
  let original: Process | undefined;
  const prototype = OfficeExtension.ClientRequestContext.prototype as unknown as ContextPrototype;

  const record = (request: Pending, response: unknown, milliseconds: number): void => {
    // Copies: what Office.js handed over it may change.
    const copy = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
    const body = request.buildRequestMessageBodyAndRequestFlags?.().body;
    kept.push({ at: new Date().toISOString(), milliseconds, request: copy(body), response: copy(response) });
    if (kept.length > mostEntries) kept.shift();
  };
  const trace: Trace = {
    get isOn() {
      return original !== undefined;
    },
    start() {
      const process = prototype.processRequestExecutorResponseMessage;
      if (original || typeof process !== "function") return original !== undefined;
      original = process;
      prototype.processRequestExecutorResponseMessage = function (request, response) {
        record(request, response, (this._lastSyncEnd ?? 0) - (this._lastSyncStart ?? 0));
        return process.call(this, request, response);
      };
      return true;
    },
    stop() {
      if (original) prototype.processRequestExecutorResponseMessage = original;
      original = undefined;
    },
    entries: () => kept,
    download() {
      const text = JSON.stringify({ schema: "office-trace/1", entries: kept }, null, 1);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = "excel-trace.json";
      link.click();
      URL.revokeObjectURL(link.href);
    },
  };
  if (isWanted()) trace.start();
  return trace;
}

function isWanted(): boolean {
  try {
    return new URLSearchParams(location.search).has("trace") || localStorage.getItem(traceSwitch) !== null;
  } catch {
    // No storage here (a private window, or no browser at all): then nobody can have switched it on.
    return false;
  }
}
