// Starts the page of an edition.

import { startLanguages } from "./languages.js";
import { keepPlace, startPlaces } from "./places.js";
import { startSearch } from "./search-hits.js";

const showHitsAgain = startSearch();
startPlaces();
startLanguages(() => {
  keepPlace();
  showHitsAgain();
});
