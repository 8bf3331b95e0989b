// Starts the page of benchmarks.

import { startLinks } from "./links.js";
import { startTables } from "./tables.js";

startTables();
startLinks();
