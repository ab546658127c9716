/** A rectangle: left and top corner, width and height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a drawing comes to stand somewhere: made `scale` times as large, then moved by x and y. */
export interface Placement {
  x: number;
  y: number;
  scale: number;
}

/** The placement that puts `drawn` into the middle of `into`, as large as it fits, at most `enlarge` times. */
export function fit(drawn: Box, into: Box, enlarge = Infinity): Placement {
  const scale = Math.min(into.width / drawn.width, into.height / drawn.height, enlarge);
  return {
    scale,
    x: into.x + into.width / 2 - (drawn.x + drawn.width / 2) * scale,
    y: into.y + into.height / 2 - (drawn.y + drawn.height / 2) * scale,
  };
}

/** A placement that was given in the units of another one, in the units outside of both. */
export function within(outer: Placement, inner: Placement): Placement {
  return {
    scale: outer.scale * inner.scale,
    x: outer.x + inner.x * outer.scale,
    y: outer.y + inner.y * outer.scale,
  };
}

/** The box that a placed drawing covers. */
export function placed(box: Box, { x, y, scale }: Placement): Box {
  return { x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale };
}

/** The smallest box round all of these. */
export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
