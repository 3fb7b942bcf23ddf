/** Finds the code in what a camera shows just now, or null. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | null>;

/** What some browsers offer themselves; TypeScript does not know it yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's own reader where there is one; elsewhere one of ours, fetched only now that it is needed. */
export async function codeReader(): Promise<ReadCode> {
  const Detects = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = await Detects?.getSupportedFormats().catch(() => [] as string[]);
  if (Detects && formats?.includes("qr_code")) {
    const detector = new Detects({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  const { decodeQR } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  return async (video) => {
    const picture = pictureOf(video, canvas);
    if (!picture) return null;
    try {
      return decodeQR(picture);
    } catch {
      // It says by throwing that there is no code in the picture.
      return null;
    }
  };
}

/** Enough to read a code that somebody holds up, and little enough to look at it five times a second. */
const LONGEST_SIDE = 800;

function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement) {
  const { videoWidth, videoHeight } = video;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context || videoWidth === 0) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
