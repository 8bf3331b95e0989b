// The flow between accounts, brought together by what is open: categories, subcategories, kinds of accounts.

import { phrase } from "./language.js";

/**
 * The flow as it stands in the data of the page.
 *
 * @typedef {object} FlowData
 * @property {number} decimals the decimals of the amounts
 * @property {string} unit the unit of the amounts
 * @property {string[]} headings the headings of the columns
 * @property {[string, string, string][]} nodes id, name and style of each account and group, in catalogue order
 * @property {[number, number, number, string][]} links column, places of source and target among the nodes, amount
 */

/**
 * A node: an account, or several together.
 *
 * @typedef {object} FlowNode
 * @property {string} id
 * @property {string} label
 * @property {string} style
 * @property {bigint} amount in the smallest unit
 */

/**
 * A link from a column to the next.
 *
 * @typedef {{ from: number, source: string, target: string, amount: bigint }} FlowLink
 */

/**
 * What a flow picture shows.
 *
 * @typedef {{ columns: { heading: string, total: bigint, nodes: FlowNode[] }[], links: FlowLink[] }} FlowShape
 */

/** Nodes below this part of the total are shown together: one in a hundred. */
const SMALL = 100n;

/**
 * Returns the groups that an account is in, from the largest to the account itself.
 *
 * @param {string} account
 * @returns {string[]}
 */
export function pathOf(account) {
  const [kind, code] = account.includes(":") ? account.split(/:(.*)/s) : ["", account];
  if (kind === "pool" || kind === "surcharge" || account === "excluded" || account === "outside") {
    return [account];
  }
  if (kind === "outside") {
    return [kind, account];
  }
  const prefix = kind === "" ? "" : kind + ":";
  const parts = code.split(".");
  const path = parts.map((_, i) => prefix + parts.slice(0, i + 1).join("."));
  // All that is excluded is one node at first.
  return kind === "excluded" ? [kind, ...path] : path;
}

/**
 * Returns the node that an account is part of: its largest group that is not open.
 *
 * @param {string} account
 * @param {Set<string>} open
 * @returns {string}
 */
function nodeOf(account, open) {
  const path = pathOf(account);
  return path.find((group) => !open.has(group)) ?? account;
}

/**
 * Returns the small nodes of each open group, which are shown together.
 *
 * @param {Map<string, bigint>[]} columns the amounts of the nodes in each column
 * @param {bigint} total
 * @returns {Map<string, string>} the id of the node that they are shown as
 */
function smallNodes(columns, total) {
  /** @type {Map<string, bigint>} */
  const largest = new Map();
  columns.forEach((amounts) =>
    amounts.forEach((amount, id) => {
      const size = amount < 0n ? -amount : amount;
      largest.set(id, size > (largest.get(id) ?? 0n) ? size : (largest.get(id) ?? 0n));
    }),
  );
  /** @type {Map<string, string[]>} */
  const byGroup = new Map();
  largest.forEach((size, id) => {
    const path = pathOf(id);
    const parent = path[path.length - 2];
    if (parent !== undefined && size * SMALL < (total < 0n ? -total : total)) {
      byGroup.set(parent, [...(byGroup.get(parent) ?? []), id]);
    }
  });
  /** @type {Map<string, string>} */
  const together = new Map();
  byGroup.forEach((ids, parent) => {
    if (ids.length > 1) {
      ids.forEach((id) => together.set(id, parent + ":others"));
    }
  });
  return together;
}

/**
 * Adds up the links between nodes.
 *
 * @param {FlowLink[]} links
 * @param {(id: string) => string} nodeFor
 * @returns {FlowLink[]}
 */
function addUp(links, nodeFor) {
  /** @type {Map<string, FlowLink>} */
  const sums = new Map();
  links.forEach(({ from, source, target, amount }) => {
    const [a, b] = [nodeFor(source), nodeFor(target)];
    const key = from + "\n" + a + "\n" + b;
    sums.set(key, { from, source: a, target: b, amount: (sums.get(key)?.amount ?? 0n) + amount });
  });
  return [...sums.values()].filter((link) => link.amount !== 0n);
}

/**
 * Returns the amounts of the nodes in each column: what leaves them, and in the last column what comes to them.
 *
 * @param {FlowLink[]} links
 * @param {number} count the number of columns
 * @returns {Map<string, bigint>[]}
 */
function amountsOf(links, count) {
  /** @type {Map<string, bigint>[]} */
  const columns = Array.from({ length: count }, () => new Map());
  const add = (/** @type {number} */ column, /** @type {string} */ id, /** @type {bigint} */ amount) =>
    columns[column].set(id, (columns[column].get(id) ?? 0n) + amount);
  links.forEach(({ from, source, target, amount }) => {
    add(from, source, amount);
    // A node without links to the next column would be left out otherwise; what comes is what is there.
    add(from + 1, target, from + 1 === count - 1 ? amount : 0n);
  });
  return columns;
}

/**
 * Returns the place of the last account in a group: small nodes shown together stand below the others.
 *
 * @param {FlowData} data
 * @param {string} group
 * @returns {number}
 */
function lastPlaceWithin(data, group) {
  return data.nodes.reduce((last, [id], place) => (pathOf(id).includes(group) ? place : last), 0);
}

/**
 * Brings a flow together.
 *
 * @param {FlowData} data
 * @param {Set<string>} open the groups that are open
 * @returns {FlowShape}
 */
export function groupFlow(data, open) {
  const count = data.headings.length;
  const exact = data.links.map(([from, source, target, amount]) => ({
    from,
    source: data.nodes[source][0],
    target: data.nodes[target][0],
    amount: BigInt(amount.replace(".", "")),
  }));
  const coarse = addUp(exact, (id) => nodeOf(id, open));
  const coarseAmounts = amountsOf(coarse, count);
  const total = [...coarseAmounts[0].values()].reduce((sum, amount) => sum + amount, 0n);
  const together = smallNodes(coarseAmounts, total);
  const links = addUp(coarse, (id) => together.get(id) ?? id);
  const places = new Map(data.nodes.map(([id], place) => [id, place]));
  /** @type {(id: string) => number} */
  const placeOf = (id) => places.get(id) ?? lastPlaceWithin(data, id.replace(/:others$/, "")) + 0.5;
  const columns = amountsOf(links, count).map((amounts, column) => ({
    heading: data.headings[column],
    total,
    nodes: [...amounts]
      .map(([id, amount]) => {
        const isOthers = id.endsWith(":others");
        const [, name, style] = data.nodes[places.get(id.replace(/:others$/, "")) ?? 0];
        const merged = [...together.values()].filter((other) => other === id).length;
        return { id, label: isOthers ? name + ": " + merged + phrase(" mindre", " smaller") : name, style, amount };
      })
      .sort((a, b) => placeOf(a.id) - placeOf(b.id)),
  }));
  return { columns, links };
}
