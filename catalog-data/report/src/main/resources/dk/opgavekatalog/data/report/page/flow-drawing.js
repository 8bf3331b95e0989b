// The drawing of a flow, the same as that of the class FlowDrawing, with nodes that can be opened.

import { layOut, NODE_WIDTH } from "./flow-layout.js";
import { phrase } from "./language.js";
import { showAmount, showShare } from "./numbers.js";
import { breakLines, px, svgElement } from "./svg.js";

/** @import { FlowData, FlowShape } from "./flow-grouping.js" */
/** @import { PlacedLink, PlacedNode } from "./flow-layout.js" */

const COLUMN = 150;
const LAST_LABELS = 190;
const LEAST_HEIGHT = 380;
const PER_NODE = 26;
const MOST_HEIGHT = 1600;
const LINE = 15;
const LABEL_GAP = 5;
const LETTER = 7.2;
const LEAST_LINK = 0.5;

/**
 * What a drawing needs beside the flow.
 *
 * @typedef {object} FlowContext
 * @property {FlowData} data
 * @property {string} pattern the address of the hatching of amounts below zero
 * @property {number} letters the letters that a label has room for
 */

/**
 * Writes an amount with its share of the total.
 *
 * @param {FlowContext} context
 * @param {bigint} amount
 * @param {bigint} total
 * @returns {string}
 */
function amountWithShare(context, amount, total) {
  const share = showShare(amount, total);
  return showAmount(amount, context.data.decimals) + (share === "" ? "" : " (" + share + ")");
}

/**
 * Returns the outline of a link, bent between the two columns.
 *
 * @param {PlacedLink} placed
 * @returns {string}
 */
function ribbon(placed) {
  const [x1, x2] = [placed.source.x + NODE_WIDTH, placed.target.x];
  const [y1, y2, middle] = [placed.fromY, placed.toY, (x1 + x2) / 2];
  const width = Math.max(placed.width, LEAST_LINK);
  const at = (/** @type {number} */ x, /** @type {number} */ y) => px(x) + "," + px(y);
  const there = "M" + at(x1, y1) + "C" + at(middle, y1) + " " + at(middle, y2) + " " + at(x2, y2);
  const back = "C" + at(middle, y2 + width) + " " + at(middle, y1 + width) + " " + at(x1, y1 + width) + "Z";
  return there + "V" + px(y2 + width) + back;
}

/**
 * Draws a link.
 *
 * @param {FlowContext} context
 * @param {PlacedLink} placed
 * @param {bigint} total
 * @returns {SVGElement}
 */
function drawLink(context, placed, total) {
  const { link, source, target } = placed;
  const amount = amountWithShare(context, link.amount, total);
  const text =
    link.source === link.target
      ? source.node.label + phrase(" (bliver stående): ", " (stays): ") + amount
      : source.node.label + " → " + target.node.label + ": " + amount;
  const path = svgElement("path", {
    d: ribbon(placed),
    class: "link " + source.node.style,
    fill: link.amount < 0n ? context.pattern : "currentColor",
    "data-key": link.from + " " + link.source + " " + link.target,
    role: "img",
    "aria-label": text,
  });
  path.append(svgElement("title", {}, text));
  return path;
}

/**
 * Shortens a label to what there is room for. The whole of it stands in the tip, and in the tables.
 *
 * @param {string} label
 * @param {number} letters
 * @returns {string}
 */
function shorten(label, letters) {
  return label.slice(0, letters - 1).replace(/[\uD800-\uDBFF]?[\s.,]*$/, "") + "…";
}

/**
 * Draws a node with its label.
 *
 * @param {FlowContext} context
 * @param {PlacedNode} placed
 * @param {bigint} total
 * @returns {SVGElement}
 */
function drawNode(context, placed, total) {
  const { node, x, y, height } = placed;
  const text = node.label + ": " + amountWithShare(context, node.amount, total);
  const group = svgElement("g", { "data-key": node.id, "aria-label": text, role: "img" });
  const style = "node " + node.style + (node.amount < 0n ? " below-zero" : "");
  const bar = svgElement("rect", { x: px(x), y: px(y), width: NODE_WIDTH, height: px(height), class: style });
  bar.append(svgElement("title", {}, text));
  group.append(bar);
  const lines = breakLines(node.label, context.letters);
  const isAnyWordBroken = node.label.split(" ").some((word) => word.length > context.letters);
  const isRoomForAll = lines.length === 1 || (height >= lines.length * LINE && !isAnyWordBroken);
  const shown = isRoomForAll ? lines : [shorten(node.label, context.letters)];
  const isRoomForAmount = height >= (shown.length + 1) * LINE;
  const rows = shown.length + (isRoomForAmount ? 1 : 0);
  let at = y + height / 2 + LABEL_GAP - ((rows - 1) * LINE) / 2;
  const write = (/** @type {string} */ line, /** @type {string} */ kind) => {
    group.append(svgElement("text", { x: px(x + NODE_WIDTH + LABEL_GAP), y: px(at), class: kind }, line));
    at += LINE;
  };
  shown.forEach((line) => write(line, "label"));
  if (isRoomForAmount) {
    write(showAmount(node.amount, context.data.decimals), "label faint");
  }
  return group;
}

/**
 * Returns the least width of a flow, so that amounts with many digits do not meet.
 *
 * @param {number} columns the number of columns
 * @returns {number}
 */
export function leastWidth(columns) {
  return Math.max(1, columns - 1) * COLUMN + LAST_LABELS;
}

/**
 * Draws a flow into a picture that is there, in place of what it shows. Column follows column, so that this is also the
 * order in which it is read.
 *
 * @param {SVGSVGElement} svg
 * @param {FlowData} data
 * @param {FlowShape} shape
 * @param {number} width the width of the picture
 */
export function drawFlow(svg, data, shape, width) {
  const gaps = Math.max(1, shape.columns.length - 1);
  const gap = (width - LAST_LABELS - NODE_WIDTH) / gaps - NODE_WIDTH;
  const letters = Math.max(4, Math.trunc((Math.min(gap, LAST_LABELS) - 2 * LABEL_GAP) / LETTER));
  const pattern = "url(#" + svg.querySelector("pattern")?.id + ")";
  /** @type {FlowContext} */
  const context = { data, pattern, letters };
  const top = LINE * (Math.max(...shape.columns.map((column) => breakLines(column.heading, letters).length)) + 2);
  const most = Math.max(...shape.columns.map((column) => column.nodes.length));
  const room = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, most * PER_NODE));
  const placed = layOut(shape, width - LAST_LABELS, top, room);
  const height = top + room + LINE;
  svg.setAttribute("viewBox", "0 0 " + width + " " + height);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  // A picture whose parts can be read and used one by one.
  svg.setAttribute("role", "group");
  Array.from(svg.children)
    .filter((child) => !["title", "desc", "defs"].includes(child.tagName))
    .forEach((child) => child.remove());
  shape.columns.forEach((column, c) => {
    const group = svgElement("g", { role: "group", "aria-label": column.heading });
    const total = column.total;
    placed.links.filter(({ link }) => link.from === c).forEach((link) => group.append(drawLink(context, link, total)));
    const x = px(placed.columns[c][0]?.x ?? 0);
    breakLines(column.heading, letters).forEach((line, i) =>
      group.append(svgElement("text", { x, y: LINE * (i + 1), class: "heading" }, line)),
    );
    const under = LINE * (breakLines(column.heading, letters).length + 1);
    group.append(svgElement("text", { x, y: under, class: "faint" }, showAmount(total, data.decimals)));
    placed.columns[c].forEach((node) => group.append(drawNode(context, node, total)));
    svg.append(group);
  });
}
