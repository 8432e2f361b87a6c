/** How far the last row is from the picture and how wide the picture is, in metres; of one that is wider than 16:9, its height × 16/9. */
export type RoomSize = { readonly depth: number; readonly width: number };

/** A usual hall: fourteen metres deep, a picture two metres wide (design, sizes at a distance). */
export const usualRoom: RoomSize = { depth: 14, width: 2 };

/** What may be asked for, in metres: from a living room to a large hall. */
export const roomLimits = { depth: { least: 3, most: 40 }, width: { least: 0.5, most: 10 } } as const;

/** A picture in pixels of its own canvas. The shorter comparison with 16:9 is always 1920 wide or 1080 high. */
export type Canvas = { readonly width: number; readonly height: number };

/** The canvas of a picture of any shape: never smaller than 1920 × 1080, larger to one side where the shape is another than 16:9. */
export const canvasOf = (aspect: number): Canvas =>
  aspect >= 16 / 9 ? { width: 1080 * aspect, height: 1080 } : { width: 1920, height: 1920 / aspect };

/** Capitals as a share of the type size, rounded down: Literata at a low optical size, Source Sans. Measured in the browser. */
export const capShare = { voice: 0.7, aside: 0.65 } as const;

/** Smallest type sizes in pixels of the canvas. Above the largest, the picture is too small for the room: then this is as far as it goes. */
export type Floors = { readonly prompt: number; readonly word: number; readonly isEnough: boolean };

const wholeUp = (size: number): number => Math.ceil(size - 1e-6);

const largestFloor = 260;

/** Floors for capitals: distance / 200 for prompts, stage names and times, distance / 325 for any word (design, sizes at a distance). */
export const floorsOf = ({ depth, width }: RoomSize, canvas: Canvas): Floors => {
  const metres = Math.min(canvas.width, (canvas.height * 16) / 9) / width;
  const prompt = wholeUp(((depth / 200) * metres) / capShare.voice);
  const word = wholeUp(((depth / 325) * metres) / capShare.aside);
  return { prompt: Math.min(prompt, largestFloor), word: Math.min(word, largestFloor), isEnough: prompt <= largestFloor };
};
