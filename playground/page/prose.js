// Text of the engine, in which names and source stand between backticks.
import { element } from "./dom.js";

/**
 * The text's parts, with `<code>` for what is between backticks.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function prose(text) {
  const parts = text.split("`");
  // An unpaired backtick is itself.
  if (parts.length % 2 === 0) return [text];
  return parts.map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}

/**
 * "1 rule", "2 rules".
 *
 * @param {number | string} count
 * @param {string} noun
 */
export function counted(count, noun) {
  return `${count} ${noun}${String(count) === "1" ? "" : "s"}`;
}
