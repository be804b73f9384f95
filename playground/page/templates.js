// The templates: texts for the editor, in `templates/`. A server may put others into the menu.

/** @typedef {{ name: string, file: string, about: string }} Template */

/** @type {Template[]} */
export const templates = JSON.parse(await read("templates.json"));

/**
 * The template's text.
 *
 * @param {Template} template
 */
export function load({ file }) {
  return read(`templates/${file}`);
}

/** @param {string} path */
async function read(path) {
  const answer = await fetch(new URL(path, import.meta.url));
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`);
  return answer.text();
}
