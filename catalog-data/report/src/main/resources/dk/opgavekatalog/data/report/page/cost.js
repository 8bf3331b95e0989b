// Starts the pages of cost statements.

import { startFields } from "./fields.js";
import { startFlows } from "./flow.js";
import { startLinks } from "./links.js";
import { startQuantities } from "./quantities.js";
import { startTables } from "./tables.js";

startTables();
startFlows();
startQuantities();
startFields();
startLinks();
