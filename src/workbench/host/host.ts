import type { Book } from "../book/book";
import { ExcelError, excelError } from "./errors";
import { entriesOf } from "./events";
import { refusedResponse } from "./guesses";
import { carryOut } from "./processor";
import type { EventEntry, RichRequest, RichResponse } from "./protocol";
import type { World } from "./world";

/** Where in a request an injected fault strikes: before anything was done, half-way, or after all of it. */
export type FaultMoment = "refused" | "midway" | "after";

export interface HostOptions {
  /** Bytes of JSON that one request and one response may have; none on the desktop. */
  readonly payloadLimit?: number;
  /** Highest ExcelApi version that the host says it has. */
  readonly excelApi?: string;
}

/** What a request came to, in text: the response, or that it never got so far. */
export type Answer = { readonly ok: true; readonly body: string } | { readonly ok: false; readonly code: string; readonly message: string };

/** One request and what came back, as recorded. */
export interface Exchange {
  readonly request: RichRequest;
  readonly response: RichResponse | { readonly code: string };
}

/** An Excel that is not there: answers the requests of Office.js over a book. */
export interface EmulatedHost {
  readonly book: Book;
  /** Takes the JSON of a request. */
  answer(request: string): Answer;
  /** Hears the events on their way to the client. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void;
  /** Round trips so far, without those that only let go of objects. */
  readonly requestCount: number;
  /** The nth request from now (0 the next) fails with that code of Excel's. */
  failAt(nth: number, code: string, moment?: FaultMoment): void;
  /** Records from now on, into the list that it returns. */
  record(): Exchange[];
  supports(set: string, version: string): boolean;
  /** Requirement sets and their versions, as a host tells them to Office.js. */
  readonly sets: Readonly<Record<string, string>>;
  /** Stops listening to the book. */
  close(): void;
}

export function createHost(book: Book, { payloadLimit = Infinity, excelApi = "1.18" }: HostOptions = {}): EmulatedHost {
  const world: World = { book, kept: new Map(), listening: new Set() };
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  const faults = new Map<number, { code: string; moment: FaultMoment }>();
  let recording: Exchange[] | undefined;
  let requestCount = 0;
  // In the package's client renaming is still an event of Excel on the web alone; newer ones have it in ExcelApi 1.17.
  const sets = { ExcelApi: excelApi, ...(compare(excelApi, "1.17") >= 0 ? { ExcelApiOnline: "1.1" } : {}) };
  const stop = book.listen((event) => {
    const entries = entriesOf(world, event);
    if (entries.length > 0) for (const listener of listeners) listener(entries);
  });

  const respond = (request: RichRequest): RichResponse => {
    if (isLettingGo(request)) return carryOut(world, request);
    const fault = faults.get(requestCount);
    requestCount++;
    const struck = fault && new ExcelError(fault.code, `Injected: ${fault.code}`);
    if (book.cellEditMode) return refusedResponse(cellEdit());
    if (struck && fault.moment === "refused") return refusedResponse(struck);
    const half = Math.floor(request.Actions.length / 2);
    const response = book.batch(() =>
      carryOut(world, request, (index) => (fault?.moment === "midway" && index === half ? struck : undefined)),
    );
    return struck && fault.moment === "after" ? refusedResponse(struck) : response;
  };
  return {
    book,
    answer(text) {
      if (byteLength(text) > payloadLimit) return tooLarge("RequestPayloadSizeLimitExceeded");
      const request = JSON.parse(text) as RichRequest;
      let response: RichResponse;
      try {
        response = respond(request);
      } catch (error) {
        response = refusedResponse(excelError(error));
      }
      const body = JSON.stringify(response);
      const tooMuch = byteLength(body) > payloadLimit;
      recording?.push({ request, response: tooMuch ? { code: "ResponsePayloadSizeLimitExceeded" } : response });
      return tooMuch ? tooLarge("ResponsePayloadSizeLimitExceeded") : { ok: true, body };
    },
    onEvents: (listener) => void listeners.add(listener),
    get requestCount() {
      return requestCount;
    },
    failAt: (nth, code, moment = "refused") => void faults.set(requestCount + nth, { code, moment }),
    record: () => (recording = []),
    sets,
    supports: (set, version) => {
      const found = Object.entries(sets).find(([name]) => name.toLowerCase() === set.toLowerCase());
      return found !== undefined && compare(version, found[1]) <= 0;
    },
    close() {
      stop();
      listeners.clear();
    },
  };
}

/** The client lets go of objects by a request of its own after a run; it changes nothing and is not waited for. */
function isLettingGo(request: RichRequest): boolean {
  return request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
}

function cellEdit(): ExcelError {
  return new ExcelError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode and then try again.");
}

function tooLarge(code: string): Answer {
  return { ok: false, code, message: "The payload size limit has been exceeded." };
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n);
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}

/** 1.9 comes before 1.14. */
function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
