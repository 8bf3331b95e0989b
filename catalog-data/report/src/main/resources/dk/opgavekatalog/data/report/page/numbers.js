// Exact numbers. Amounts are never numbers of JavaScript, which would round them.

/** @type {boolean} */
const isDanish = document.documentElement.lang === "da";

/**
 * Reads an amount as it is shown, such as 1.234,50 or -1,234.50, in its smallest unit.
 *
 * @param {string} shown
 * @returns {bigint | null} null when it is not an amount
 */
export function smallestUnits(shown) {
  const digits = shown.trim().replace(isDanish ? /[.,]/g : /[,.]/g, "");
  return /^[+-]?\d+$/.test(digits) ? BigInt(digits.replace(/^\+/, "")) : null;
}
