// Elements without markup: all text goes in as text.

/** @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Attribute */

/**
 * An element with attributes and children. An attribute that is a function listens to the event that its name says (`onclick`), `true` is
 * an attribute without a value, `false`, `null` and `undefined` are none.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, Attribute>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

/**
 * Like `element`, for SVG.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, Attribute>} [attributes]
 * @param {...(Node | string)} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svgElement(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

/** @param {Element} node @param {Record<string, Attribute>} attributes */
function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, String(value));
  }
}

/**
 * The element of the page with this id.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return /** @type {T} */ (found);
}

/** Sets the text of a node where it is another one, so that screen readers and selections see no change without one. @param {Node} node @param {string} text */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** The views of a list's items, by their elements. @type {WeakMap<Element, { update(item: any): void }>} */
const views = new WeakMap();

/**
 * Shows one child for each item. Children are kept and updated, so that the focus stays where it is; if the child with the focus is one too
 * many, the focus goes to the last one that is left, or to `orElse`.
 * @template Item
 * @param {Element} parent
 * @param {readonly Item[]} items
 * @param {(index: number) => { node: HTMLElement, update(item: Item): void }} create
 * @param {HTMLElement} orElse
 */
export function showList(parent, items, create, orElse) {
  let hadFocus = false;
  while (parent.children.length > items.length) {
    const last = /** @type {Element} */ (parent.lastElementChild);
    hadFocus ||= last.contains(document.activeElement);
    last.remove();
  }
  items.forEach((item, index) => {
    if (index === parent.children.length) {
      const { node, update } = create(index);
      views.set(node, { update });
      parent.append(node);
    }
    views.get(parent.children[index])?.update(item);
  });
  if (hadFocus) (parent.lastElementChild?.querySelector("button") ?? orElse).focus();
}
