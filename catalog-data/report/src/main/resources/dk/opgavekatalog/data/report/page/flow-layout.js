// The places of a flow picture: columns side by side, nodes from top to bottom in catalogue order. The same rules as in
// the class FlowLayout, which draws the picture that the page has without script.

/** @import { FlowLink, FlowNode, FlowShape } from "./flow-grouping.js" */

/** @typedef {{ node: FlowNode, x: number, y: number, height: number }} PlacedNode */

/**
 * @typedef {object} PlacedLink
 * @property {FlowLink} link
 * @property {PlacedNode} source
 * @property {PlacedNode} target
 * @property {number} fromY the upper edge where it leaves
 * @property {number} toY the upper edge where it comes
 * @property {number} width
 */

export const NODE_WIDTH = 14;
const NODE_GAP = 14;
const LEAST_NODE = 1;

/**
 * Returns the room that an amount needs, whatever its sign. Only places come from it, never a figure that is shown.
 *
 * @param {bigint} amount
 * @returns {number}
 */
function sizeOf(amount) {
  return Number(amount < 0n ? -amount : amount); // no amount
}

/**
 * Returns how much room a node needs: the sum of the links on its fuller side.
 *
 * @param {FlowShape} shape
 * @param {number} column
 * @param {FlowNode} node
 * @returns {number}
 */
function sizeOfNode(shape, column, node) {
  let [out, into] = [0, 0];
  shape.links.forEach((link) => {
    if (link.from === column && link.source === node.id) {
      out += sizeOf(link.amount);
    }
    if (link.from === column - 1 && link.target === node.id) {
      into += sizeOf(link.amount);
    }
  });
  return Math.max(sizeOf(node.amount), out, into);
}

/**
 * Places a flow.
 *
 * @param {FlowShape} shape
 * @param {number} width the width for the columns
 * @param {number} top where the first nodes begin
 * @param {number} height the room for nodes and the gaps between them
 * @returns {{ columns: PlacedNode[][], links: PlacedLink[] }}
 */
export function layOut(shape, width, top, height) {
  const sizes = shape.columns.map((column, c) => column.nodes.map((node) => sizeOfNode(shape, c, node)));
  const fullest = Math.max(...sizes.map((column) => column.reduce((sum, size) => sum + size, 0)));
  const most = Math.max(1, ...sizes.map((column) => column.length));
  const perUnit = fullest === 0 ? 0 : Math.max(0, height - (most - 1) * NODE_GAP) / fullest;
  const count = shape.columns.length;
  const columns = shape.columns.map((column, c) => {
    const x = count === 1 ? 0 : (c * (width - NODE_WIDTH)) / (count - 1);
    let y = top;
    return column.nodes.map((node, n) => {
      const placed = { node, x, y, height: Math.max(LEAST_NODE, sizes[c][n] * perUnit) };
      y += placed.height + NODE_GAP;
      return placed;
    });
  });
  /** @type {PlacedLink[]} */
  const links = [];
  for (let c = 0; c + 1 < count; c++) {
    placeLinks(shape, c, columns, perUnit, links);
  }
  return { columns, links };
}

/**
 * Places the links that leave a column, in the order of their sources, then of their targets.
 *
 * @param {FlowShape} shape
 * @param {number} column
 * @param {PlacedNode[][]} columns
 * @param {number} perUnit
 * @param {PlacedLink[]} links receives the links
 */
function placeLinks(shape, column, columns, perUnit, links) {
  const sources = new Map(columns[column].map((placed, i) => [placed.node.id, i]));
  const targets = new Map(columns[column + 1].map((placed, i) => [placed.node.id, i]));
  const left = columns[column].map(() => 0);
  const right = columns[column + 1].map(() => 0);
  shape.links
    .filter((link) => link.from === column)
    .map((link) => ({ link, from: sources.get(link.source) ?? 0, to: targets.get(link.target) ?? 0 }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .forEach(({ link, from, to }) => {
      const [source, target] = [columns[column][from], columns[column + 1][to]];
      const width = sizeOf(link.amount) * perUnit;
      links.push({ link, source, target, fromY: source.y + left[from], toY: target.y + right[to], width });
      left[from] += width;
      right[to] += width;
    });
}
