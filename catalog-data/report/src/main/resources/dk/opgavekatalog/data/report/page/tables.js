// Tables whose rows can be sorted by any column and searched.

import { startFilter } from "./filter.js";
import { compareTexts } from "./language.js";
import { compareDecimals, readDecimal } from "./numbers.js";

/** A table of fewer rows is seen at a glance and gets no search field. */
const fewestSearchedRows = 10;

/**
 * Sorts rows by the numbers in a column. Rows without a number come last, whatever the direction.
 *
 * @param {HTMLTableRowElement[]} rows
 * @param {number} column
 * @param {number} direction 1 or -1
 * @returns {HTMLTableRowElement[]}
 */
function sortedByNumber(rows, column, direction) {
  return rows
    .map((row) => ({ row, number: readDecimal(row.cells[column].textContent ?? "") }))
    .sort((a, b) => {
      if (a.number === null || b.number === null) {
        return (a.number === null ? 1 : 0) - (b.number === null ? 1 : 0);
      }
      return direction * compareDecimals(a.number, b.number);
    })
    .map(({ row }) => row);
}

/**
 * Sorts rows by the texts in a column.
 *
 * @param {HTMLTableRowElement[]} rows
 * @param {number} column
 * @param {number} direction 1 or -1
 * @returns {HTMLTableRowElement[]}
 */
function sortedByText(rows, column, direction) {
  return rows
    .map((row) => ({ row, text: row.cells[column].textContent ?? "" }))
    .sort((a, b) => direction * compareTexts(a.text, b.text))
    .map(({ row }) => row);
}

/**
 * Sorts the rows of a table by a column: numbers from the largest and texts from the first, then the other way.
 *
 * @param {HTMLTableElement} table
 * @param {number} column
 */
function sortBy(table, column) {
  const headings = Array.from(table.tHead?.rows[0].cells ?? []);
  const heading = headings[column];
  const isNumeric = heading.classList.contains("number");
  const before = heading.getAttribute("aria-sort");
  const isDown = before === null ? isNumeric : before === "ascending";
  headings.forEach((other) => other.removeAttribute("aria-sort"));
  heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
  const sorted = isNumeric ? sortedByNumber : sortedByText;
  const body = table.tBodies[0];
  body.append(...sorted(Array.from(body.rows), column, isDown ? -1 : 1));
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

/** Makes all tables of the page sortable, and those with many rows searchable. */
export function startTables() {
  document.querySelectorAll("table.data").forEach((element) => {
    const table = /** @type {HTMLTableElement} */ (element);
    makeSortable(table);
    if (table.tBodies[0].rows.length >= fewestSearchedRows) {
      startFilter(table);
    }
  });
}
