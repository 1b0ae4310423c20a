import type { Book } from "../book/book";
import { createHost } from "./host";
import type { EmulatedHost, HostOptions } from "./host";
import type { EventEntry } from "./protocol";

/** What of Office.js outside Excel's objects works over the host, and what does not: it speaks of a ribbon and of windows. */
export const officeMembers = {
  emulated: [
    "Context.officeTheme",
    "Context.requirements",
    "OfficeTheme.bodyBackgroundColor",
    "RequirementSetSupport.isSetSupported",
    "onReady",
  ],
  notEmulated: ["Actions.associate", "Event.completed", "Context.ui", "UI.displayDialogAsync", "Dialog.addEventHandler"],
} as const;

/**
 * Makes a frame's window one in which Microsoft's office.js finds an Excel, the one that answers over `book`. Must be
 * called while the frame's page loads, before its office.js runs, that is by a script of the frame's page in front of
 * it that calls out to the page around; frame and page have the same origin. The page needs nothing else set: no
 * address parameters, no https. office.js must come from Microsoft's package (its `dist` folder as it is), since it
 * loads further files from where it came from. Returns the host; `close()` ends it, after which the frame's requests fail.
 *
 * The seam is `window.external`, by which Excel for Windows speaks with a page.
 */
export function attachHost(frame: Window, book: Book, options?: HostOptions): EmulatedHost {
  const host = createHost(book, options);
  const external = externalOf(frame, host);
  Object.defineProperty(frame, "external", { value: external, configurable: true, writable: true });
  return host;
}

/** Numbers of the calls and of the event that Office.js makes of every request and every message. */
const executeRequest = 93;
const messageEvent = 33;
/** The ribbon's commands: Office.js asks to hear of them while it starts, and never does, for there is no ribbon. */
const commandEvent = 39;

const succeeded = 0;
const internalError = 5001;
const notSupported = 5000;
/** How the desktop client names the limits of a request, before it gives them their own codes. */
const transportErrors: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** A COM array, as the client of Excel for Windows takes it. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (response: SafeArray | number) => void;

function externalOf(frame: Window, host: EmulatedHost): object {
  const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });
  // Later, as a real host answers; by the frame's own clock, which stops with it.
  const later = (act: () => void): void => void frame.setTimeout(act, 0);
  return {
    GetHostInfo: () => "Excel$Win32$16.01$en-US$$$$0",
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host),
    Execute(id: number, params: readonly unknown[], callback: Callback) {
      if (id !== executeRequest) return later(() => callback(notSupported));
      const message = params[0] as readonly unknown[];
      later(() => {
        const answer = host.answer(String(message[4]));
        callback(safeArray(answer.ok ? [succeeded, [200, [], answer.body]] : [transportErrors[answer.code] ?? internalError, null]));
      });
    },
    RegisterEvent(id: number, _target: string, handler: (id: number, payload: unknown) => void, callback: Callback) {
      if (id === messageEvent) {
        host.onEvents((entries: readonly EventEntry[]) => later(() => handler(id, safeArray(entries.map((entry) => safeArray(entry))))));
      }
      later(() => callback(id === messageEvent || id === commandEvent ? succeeded : notSupported));
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => later(() => callback(succeeded)),
  };
}

function contextOf(host: EmulatedHost): object {
  const english = 1033;
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "results-workbook",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => english,
    GetAppDataLocale: () => english,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(host.sets),
    // No colours of its own: what asks for the theme then follows the system's, which the page can change at any time.
    GetOfficeThemeInfo: () => "{}",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
