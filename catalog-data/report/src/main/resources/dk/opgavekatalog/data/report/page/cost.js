// Starts the page of a cost statement.

import { startFields } from "./fields.js";
import { startQuantities } from "./quantities.js";
import { startTables } from "./tables.js";

startTables();
startQuantities(document.documentElement.lang === "da" ? "Vis" : "Show");
startFields();
