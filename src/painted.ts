/** A color as the browser paints it, whatever way it is written. */
import type { Color } from './contrast.js';

export interface Paint {
  color: Color;
  /** 0 to 255. */
  opacity: number;
}

const known = new Map<string, Paint>();

const paint = (color: string): Paint => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen) return { color: [0, 0, 0], opacity: 0 };
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { color: [red, green, blue], opacity };
};

/** Looked up again and again while a page is inspected, so each is painted once. */
export const painted = (color: string): Paint => {
  const found = known.get(color) ?? paint(color);
  known.set(color, found);
  return found;
};
