import { frameLink } from "./frame-link";

// Runs in the pane's frame before Office.js is loaded: the page around it puts the host there. Where the pane's page is
// opened by itself there is none, and the pane says so, as it would outside Excel.
if (window.parent !== window) window.parent[frameLink]?.attach(window);
