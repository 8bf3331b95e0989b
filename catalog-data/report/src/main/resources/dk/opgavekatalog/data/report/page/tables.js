// Tables whose rows can be sorted by any column and searched.

import { smallestUnits } from "./numbers.js";

/**
 * Returns what a row is sorted by.
 *
 * @param {HTMLTableRowElement} row
 * @param {number} column
 * @returns {bigint | string}
 */
function keyOf(row, column) {
  const text = row.cells[column].textContent ?? "";
  return smallestUnits(text) ?? text;
}

/**
 * Compares two keys: amounts by size and before texts, texts as a reader would order them, with 1.4.9 before 1.4.10.
 *
 * @param {bigint | string} a
 * @param {bigint | string} b
 * @returns {number}
 */
function compareKeys(a, b) {
  if (typeof a === "bigint" && typeof b === "bigint") {
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, document.documentElement.lang, { numeric: true });
  }
  return typeof a === "bigint" ? -1 : 1;
}

/**
 * Sorts the rows of a table by a column: first by its direction, then the other way.
 *
 * @param {HTMLTableElement} table
 * @param {number} column
 */
function sortBy(table, column) {
  const headings = Array.from(table.tHead?.rows[0].cells ?? []);
  const heading = headings[column];
  const isFirstDown = heading.classList.contains("number");
  const before = heading.getAttribute("aria-sort");
  const isDown = before === null ? isFirstDown : before === "ascending";
  headings.forEach((other) => other.removeAttribute("aria-sort"));
  heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row) => ({ row, key: keyOf(row, column) }));
  rows.sort((a, b) => (isDown ? compareKeys(b.key, a.key) : compareKeys(a.key, b.key)));
  body.append(...rows.map(({ row }) => row));
}

/**
 * Makes every heading of a table a button that sorts by its column.
 *
 * @param {HTMLTableElement} table
 */
function makeSortable(table) {
  Array.from(table.tHead?.rows[0].cells ?? []).forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sortBy(table, column));
    heading.append(button);
  });
}

/** Makes all tables of the page sortable. */
export function startTables() {
  document
    .querySelectorAll("table.data")
    .forEach((table) => makeSortable(/** @type {HTMLTableElement} */ (table)));
}
