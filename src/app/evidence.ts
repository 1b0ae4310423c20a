// What a front end needs to show protocols of verification, where they come from and what they ask.
export { proposeProtocols } from "../verify/propose/propose";
export { protocolsOfSheets } from "../verify/sheet/read";
export { rowsOfProtocol } from "../verify/sheet/write";
