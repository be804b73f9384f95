// Where the phases and the changes between them are drawn: the phases on an ellipse, the changes as curves, so that
// the two directions between two phases are apart.

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {Point & { width: number, height: number }} Box `x` and `y` are its middle. */
/** @typedef {{ boxes: Box[], middle: Point, width: number, height: number }} Layout */

export const HEIGHT = 46;
/** Between a phase and the border of the drawing: room for curves, too. */
const MARGIN = 34;
/** The least that is between two phases. */
const GAP = 44;

/**
 * Boxes of these widths.
 *
 * @param {number[]} widths
 * @returns {Layout}
 */
export function layout(widths) {
  const count = widths.length;
  const widest = Math.max(...widths);
  // Half of the angle between two neighbours.
  const half = Math.sin(Math.PI / Math.max(count, 2));
  const radiusX = count === 1 ? 0 : Math.max(200, (widest + GAP) / (2 * half));
  // Two phases are side by side; neighbours at the left and right ends are above each other.
  const radiusY = count < 3 ? 0 : Math.max(120, (HEIGHT + GAP) / (2 * half), radiusX * 0.5);
  const start = count === 2 ? Math.PI : -Math.PI / 2;
  const points = widths.map((_, index) => {
    const angle = start + (2 * Math.PI * index) / count;
    return { x: radiusX * Math.cos(angle), y: radiusY * Math.sin(angle) };
  });
  const left = Math.min(...points.map(({ x }, index) => x - widths[index] / 2)) - MARGIN;
  const right = Math.max(...points.map(({ x }, index) => x + widths[index] / 2)) + MARGIN;
  const top = Math.min(...points.map(({ y }) => y)) - HEIGHT / 2 - MARGIN;
  const bottom = Math.max(...points.map(({ y }) => y)) + HEIGHT / 2 + MARGIN;
  return {
    boxes: points.map(({ x, y }, index) => ({ x: x - left, y: y - top, width: widths[index], height: HEIGHT })),
    middle: { x: -left, y: -top },
    width: right - left,
    height: bottom - top,
  };
}

/**
 * An arrow from one box to another, as the `d` of a path. It bends to its left, so that the arrow back has another way, and
 * to the middle of the drawing if there are boxes between the two.
 *
 * @param {Layout} layout
 * @param {number} fromIndex
 * @param {number} toIndex
 */
export function arrow({ boxes, middle }, fromIndex, toIndex) {
  const [from, to] = [boxes[fromIndex], boxes[toIndex]];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = 36 + Math.min(56, length * 0.12);
  const apart = Math.abs(fromIndex - toIndex);
  const pull = [0, 0, 0.7][Math.min(apart, boxes.length - apart)] ?? 0.45;
  const center = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const bent = {
    x: center.x + (middle.x - center.x) * pull + (dy / length) * bend,
    y: center.y + (middle.y - center.y) * pull - (dx / length) * bend,
  };
  /** @param {number} t */
  const at = (t) => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bent.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bent.y + t ** 2 * to.y,
  });
  const first = border((t) => isInside(at(t), from));
  const last = 1 - border((t) => isInside(at(1 - t), to));
  const [begin, end] = [at(first), at(last)];
  // The part of a quadratic curve from `first` to `last` is one again; its control point is the blossom of both.
  const control = {
    x: (1 - first) * (1 - last) * from.x + (first + last - 2 * first * last) * bent.x + first * last * to.x,
    y: (1 - first) * (1 - last) * from.y + (first + last - 2 * first * last) * bent.y + first * last * to.y,
  };
  const direction = Math.atan2(end.y - control.y, end.x - control.x);
  const wings = [-0.45, 0.45].map((turn) => ({
    x: end.x - 9 * Math.cos(direction + turn),
    y: end.y - 9 * Math.sin(direction + turn),
  }));
  return `M${xy(begin)} Q${xy(control)} ${xy(end)} M${xy(wings[0])} L${xy(end)} L${xy(wings[1])}`;
}

/**
 * Where the first half of a curve leaves a box.
 *
 * @param {(t: number) => boolean} isInside
 */
function border(isInside) {
  let [low, high] = [0, 0.5];
  for (let step = 0; step < 12; step += 1) {
    const t = (low + high) / 2;
    if (isInside(t)) low = t;
    else high = t;
  }
  return high;
}

/**
 * @param {Point} point
 * @param {Box} box
 */
function isInside({ x, y }, box) {
  const space = 4;
  return Math.abs(x - box.x) < box.width / 2 + space && Math.abs(y - box.y) < box.height / 2 + space;
}

/** @param {Point} point */
function xy({ x, y }) {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
