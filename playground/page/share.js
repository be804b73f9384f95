// Text and condition values in the hash of the page's address, which browsers do not send to servers.

/** @import { ConditionValue } from "./engine.d.ts" */

/** @typedef {{ text: string, values: ConditionValue[] }} Shared */

const PREFIX = "#v1=";
/** More bytes than this are not inflated: a short link can hold gigabytes. */
const MOST_BYTES = 1_000_000;

/**
 * The hash, from `#`.
 *
 * @param {Shared} shared
 * @returns {Promise<string>}
 */
export async function encode({ text, values }) {
  const json = new Blob([JSON.stringify({ text, values })]);
  if (json.size > MOST_BYTES) throw new Error("The rules are too long for a link: 1 MB is the most.");
  const packed = json.stream().pipeThrough(new CompressionStream("deflate-raw"));
  return PREFIX + base64url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * What a hash holds; null where it is none of ours.
 *
 * @param {string} hash
 * @returns {Promise<Shared | null>}
 * @throws {Error} with a message for people, if the link is damaged, or of another version
 */
export async function decode(hash) {
  if (!hash.startsWith(PREFIX)) {
    if (/^#v\d+=/.test(hash)) throw new Error("This link was made by another version of the playground.");
    return null;
  }
  const shared = await unpack(hash.slice(PREFIX.length)).catch(() => {
    throw new Error("This link is damaged: a part of it may be missing.");
  });
  if (shared === TOO_LONG) throw new Error("This link holds more than 1 MB, which is too much.");
  if (!isShared(shared)) throw new Error("This link does not hold rules.");
  return shared;
}

const TOO_LONG = Symbol("more than MOST_BYTES");

/**
 * @param {string} text
 * @returns {Promise<unknown>}
 */
async function unpack(text) {
  const packed = new Blob([fromBase64url(text)]);
  const bytes = await read(packed.stream().pipeThrough(new DecompressionStream("deflate-raw")), MOST_BYTES);
  return bytes ? JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) : TOO_LONG;
}

/**
 * All that the stream gives; null if it is more than `most` bytes.
 *
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream
 * @param {number} most
 */
async function read(stream, most) {
  const chunks = [];
  let size = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @param {string} text */
function fromBase64url(text) {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/**
 * @param {any} value
 * @returns {value is Shared}
 */
function isShared(value) {
  return typeof value?.text === "string" && Array.isArray(value.values) && value.values.every(isConditionValue);
}

/** @param {any} value */
function isConditionValue(value) {
  if (value === null) return true;
  return ["True", "False", "Unknown"].includes(value?.status) && ["string", "undefined"].includes(typeof value.reason);
}
