// Kubernetes objects from YAML or JSON.

export const MOST_BYTES = 5_000_000;
const MOST_ALIASES = 1_000;
/** With aliases in aliases, a short text can stand for billions of values. */
const MOST_VALUES = 2_000_000;

/**
 * The documents of the text, without empty ones.
 *
 * @param {string} text
 * @returns {Promise<unknown[]>}
 * @throws {Error} with a message for people that begins with the line
 */
export async function parseManifests(text) {
  if (text.length > MOST_BYTES) throw new Error("More than 5 MB: paste fewer objects.");
  const documents = (await parse(text)).filter((document) => document != null);
  if (count(documents, MOST_VALUES) > MOST_VALUES) throw new Error("The aliases stand for too many values.");
  return documents;
}

/** @param {string} text */
async function parse(text) {
  try {
    // JSON is YAML; this is ten times as fast.
    if (/^\s*[[{]/.test(text)) return [JSON.parse(text)];
  } catch {
    // The YAML parser says in which line the mistake is, and takes several documents.
  }
  const { loadAll } = await import("./yaml.js");
  try {
    return loadAll(text, { maxAliases: MOST_ALIASES });
  } catch (error) {
    throw new Error(explain(error));
  }
}

/** @param {any} error A `YAMLException`. */
function explain(error) {
  const { reason, mark, message } = error;
  return mark ? `line ${mark.line + 1}, column ${mark.column + 1}: ${reason}` : String(reason ?? message);
}

/**
 * How many values there are in `value`, each counted where it is mentioned; stops after `most`.
 *
 * @param {unknown} value
 * @param {number} most
 */
function count(value, most) {
  let found = 0;
  const open = [value];
  while (open.length > 0 && found <= most) {
    const next = open.pop();
    found += 1;
    if (typeof next === "object" && next !== null) for (const part of Object.values(next)) open.push(part);
  }
  return found;
}
