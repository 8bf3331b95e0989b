// Starts the page of TablesTest.

import { startTables } from "./tables.js";

startTables();
