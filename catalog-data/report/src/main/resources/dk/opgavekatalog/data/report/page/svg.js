// Elements of pictures.

/**
 * Makes an element of SVG.
 *
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {string} [text]
 * @returns {SVGElement}
 */
export function svgElement(tag, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, String(value)));
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}

/**
 * Writes a length with at most one decimal.
 *
 * @param {number} length
 * @returns {string}
 */
export function px(length) {
  return String(Math.round(length * 10) / 10);
}

/**
 * Breaks a text between words, so that no line has more characters than there is room for. Nothing is left out.
 *
 * @param {string} text
 * @param {number} most
 * @returns {string[]}
 */
export function breakLines(text, most) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  text.split(" ").forEach((word) => {
    let rest = word;
    while (rest.length > most) {
      if (line !== "") {
        lines.push(line);
        line = "";
      }
      // Never between the two halves of a character.
      const end = /[\uD800-\uDBFF]/.test(rest[most - 1]) ? most - 1 : most;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    if (line !== "" && line.length + 1 + rest.length > most) {
      lines.push(line);
      line = "";
    }
    line += (line === "" ? "" : " ") + rest;
  });
  lines.push(line);
  return lines;
}
