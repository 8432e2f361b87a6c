const breathLasts = 9000;
/* A continuous animation, even of one small layer, costs the laptop twenty times as much as a step that nobody can see. */
const stepLasts = 500;

/** How bright the light is after a time in milliseconds: from a little over half to full and back, once in nine seconds. */
export const brightnessAt = (elapsed: number): number => 0.775 - 0.225 * Math.cos((2 * Math.PI * elapsed) / breathLasts);

/** Lets a light breathe in small steps, unless people asked for stillness. Returns its undo. */
export const breathe = (light: SVGElement): (() => void) => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return () => undefined;
  const began = performance.now();
  const timer = setInterval(() => {
    light.style.opacity = brightnessAt(performance.now() - began).toFixed(3);
  }, stepLasts);
  return () => {
    clearInterval(timer);
    light.style.opacity = '';
  };
};
