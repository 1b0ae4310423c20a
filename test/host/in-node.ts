import { readFileSync } from "node:fs";
import type { Book } from "../../src/workbench/book/book";
import { createHost } from "../../src/workbench/host/host";
import type { EmulatedHost, HostOptions } from "../../src/workbench/host/host";

/** What Microsoft's client looks for in a JavaScript engine without a browser. */
interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

let current: EmulatedHost | undefined;

const bridge: NativeBridge = {
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text) as BridgeMessage;
    const host = current;
    if (!host) throw new Error("openHost was not called");
    // Not at once: a real host answers later, and what is wrong in code that does not wait must show.
    setTimeout(() => {
      const answer = host.answer(JSON.stringify(message.body));
      const error = answer.ok ? undefined : JSON.stringify({ error: { code: answer.code, message: answer.message } });
      send({ id, type: 2, message: { statusCode: answer.ok ? 200 : 400, headers: {}, body: answer.ok ? answer.body : error } });
    }, 0);
  },
};

function send(message: unknown): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}

/** Evaluates Microsoft's client, unmodified and from its package, in this test's realm; once a test file. */
export function loadOfficeHere(): void {
  const realm = globalThis as Record<string, unknown>;
  realm["_richApiNativeBridge"] = bridge;
  if (realm["document"] === undefined) {
    realm["window"] = realm;
    realm["navigator"] ??= { userAgent: "" };
    realm["location"] = { href: "http://localhost/", hash: "", search: "", protocol: "http:", host: "localhost" };
    realm["document"] = { getElementById: () => null, getElementsByTagName: () => [], createElement: () => ({}), cookie: "" };
  }
  const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  const evaluate = eval;
  const { log } = console;
  console.log = () => undefined; // the client remarks that there is no storage
  try {
    evaluate(source);
  } finally {
    console.log = log;
  }
}

/** The host that Excel.run speaks with from now on. What Office.js itself adds around the Excel client is stood in for. */
export function openHost(book: Book, options?: HostOptions): EmulatedHost {
  current?.close();
  const host = createHost(book, options);
  current = host;
  host.onEvents((entries) => setTimeout(() => send({ type: 3, message: { entries } }), 0));
  (globalThis as Record<string, unknown>)["Office"] = {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: {
      platform: "OfficeOnline",
      host: "Excel",
      requirements: { isSetSupported: (set: string, version = "1.1") => host.supports(set, version) },
    },
  };
  return host;
}
