// The search field above a table.

import { phrase } from "./language.js";

/**
 * Returns a text in the form in which it is searched.
 *
 * @param {string} text
 * @returns {string}
 */
function searched(text) {
  return text.normalize("NFC").toLocaleLowerCase(document.documentElement.lang);
}

/**
 * Shows the rows that have all words and hides the others. Totals are in the foot of the table and stay.
 *
 * @param {HTMLTableElement} table
 * @param {string} words
 * @returns {string} what is shown, for the reader; empty when everything is
 */
function showRows(table, words) {
  const wanted = searched(words).split(/\s+/).filter(Boolean);
  const rows = Array.from(table.tBodies[0].rows);
  rows.forEach((row) => {
    const text = searched(Array.from(row.cells, (cell) => cell.textContent ?? "").join("\n"));
    row.hidden = !wanted.every((word) => text.includes(word));
  });
  if (wanted.length === 0) {
    return "";
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const count = phrase(`Viser ${shown} af ${rows.length} rækker.`, `Showing ${shown} of ${rows.length} rows.`);
  const total = phrase("Summen nederst gælder alle rækker.", "The total below is that of all rows.");
  return table.tFoot === null ? count : `${count} ${total}`;
}

/**
 * Puts a search field above a table. A link to a row that the search hides ends the search.
 *
 * @param {HTMLTableElement} table
 */
export function startFilter(table) {
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  const name = phrase("Søg i tabellen", "Search the table");
  field.setAttribute("aria-label", `${name}: ${table.caption?.textContent ?? ""}`);
  const label = document.createElement("label");
  label.className = "filter";
  label.append(`${name} `, field);
  const shown = document.createElement("p");
  shown.className = "rows-shown";
  shown.setAttribute("role", "status");
  shown.setAttribute("aria-live", "polite");
  field.addEventListener("input", () => {
    shown.textContent = showRows(table, field.value);
  });
  addEventListener("hashchange", () => {
    const target = document.querySelector(":target");
    if (target?.closest("tr[hidden]") && table.contains(target)) {
      field.value = "";
      shown.textContent = showRows(table, "");
      target.scrollIntoView();
    }
  });
  (table.closest(".scroll") ?? table).before(label, shown);
}
