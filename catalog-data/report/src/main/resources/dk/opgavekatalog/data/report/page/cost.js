// Starts the page of a cost statement.

import { startFields } from "./fields.js";
import { phrase } from "./language.js";
import { startQuantities } from "./quantities.js";
import { startTables } from "./tables.js";

startTables();
startQuantities(phrase("Vis", "Show"));
startFields();
