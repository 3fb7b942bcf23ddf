import { analyse } from "chardet";

/** As much of a text as shows how it was written down. */
const SAMPLE_BYTES = 64 * 1024;
/** Below it a guess is no better than the encoding of Western Europe, where most letters are those of ASCII. */
const LEAST_CONFIDENCE = 30;

/** How a text was written down: by its mark, by the zeros between its letters, or by what it can be read as. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const beginning = bytes.subarray(0, 1_024);
  const zerosAt = (parity: number) => beginning.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (zerosAt(1) > beginning.length / 4 && zerosAt(0) === 0) return "utf-16le";
  if (zerosAt(0) > beginning.length / 4 && zerosAt(1) === 0) return "utf-16be";
  if (canBeRead(bytes, "utf-8")) return "utf-8";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const [guess] = analyse(sample);
  const least = isMostlyForeign(sample) ? 1 : LEAST_CONFIDENCE;
  const isLikely = guess && guess.confidence >= least && !/^(ascii|utf)/i.test(guess.name);
  return isLikely && canBeRead(bytes, guess.name) ? new TextDecoder(guess.name).encoding : "windows-1252";
}

function isMostlyForeign(bytes: Uint8Array): boolean {
  const isLatin = (byte: number) => /[a-z]/i.test(String.fromCharCode(byte));
  const beyond = bytes.filter((byte) => byte >= 0x80).length;
  return beyond > bytes.filter((byte) => byte < 0x80 && isLatin(byte)).length;
}

function canBeRead(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
