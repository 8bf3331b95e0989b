// Exact numbers. Amounts are never numbers of JavaScript, which would round them.

import { phrase } from "./language.js";

/**
 * An exact number.
 *
 * @typedef {object} Decimal
 * @property {bigint} digits the number without its decimal mark
 * @property {number} decimals how many of the digits stand behind the mark
 */

const [groupMark, decimalMark] = phrase(".,", ",.");
const shape = new RegExp(`^[+−-]?(\\d+|\\d{1,3}([${groupMark}]\\d{3})+)([${decimalMark}]\\d+)?$`);

/**
 * Reads a number as the page shows it, such as 1.234,50 in Danish and 1,234.50 in English.
 *
 * @param {string} shown the number, perhaps with a percent sign
 * @returns {Decimal | null} null when it is something else, such as a code
 */
export function readDecimal(shown) {
  const text = shown.replace(/\s*%?\s*$/, "").trim();
  if (!shape.test(text)) {
    return null;
  }
  const decimals = text.includes(decimalMark) ? text.length - text.indexOf(decimalMark) - 1 : 0;
  return { digits: BigInt(text.replace(/[.,+]/g, "").replace("−", "-")), decimals };
}

/**
 * Compares two numbers exactly.
 *
 * @param {Decimal} a
 * @param {Decimal} b
 * @returns {number}
 */
export function compareDecimals(a, b) {
  const left = a.digits * 10n ** BigInt(Math.max(b.decimals - a.decimals, 0));
  const right = b.digits * 10n ** BigInt(Math.max(a.decimals - b.decimals, 0));
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Writes an amount for people, such as 1.234,50 in Danish.
 *
 * @param {bigint} units the amount in its smallest unit
 * @param {number} decimals the decimals of the amount
 * @returns {string}
 */
export function showAmount(units, decimals) {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, groupMark);
  const fraction = decimals === 0 ? "" : decimalMark + digits.slice(digits.length - decimals);
  return (units < 0n ? "-" : "") + whole + fraction;
}

/**
 * Writes a share of a total in per cent, with one decimal, rounded half up as the page itself does.
 *
 * @param {bigint} units
 * @param {bigint} total
 * @returns {string} empty when the total is zero
 */
export function showShare(units, total) {
  if (total === 0n) {
    return "";
  }
  const isNegative = units < 0n !== total < 0n;
  const [part, whole] = [units < 0n ? -units : units, total < 0n ? -total : total];
  const tenths = (part * 2000n + whole) / (whole * 2n);
  return showAmount(isNegative ? -tenths : tenths, 1) + " %";
}
