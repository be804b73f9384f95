// The templates: texts for the editor, in `templates/`. A server may put others into the menu.

import menu from "./templates.json" with { type: "json" };

/** @typedef {{ name: string, file: string, about: string }} Template */

/** @type {Template[]} */
export const templates = menu;

/**
 * The template's text.
 *
 * @param {Template} template
 */
export async function load({ file }) {
  const answer = await fetch(new URL(`templates/${file}`, import.meta.url));
  if (!answer.ok) throw new Error(`templates/${file}: ${answer.status} ${answer.statusText}`);
  return answer.text();
}
