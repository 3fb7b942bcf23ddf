/** How a text was written down: by its mark, by the zeros between its letters, or by what it can be read as. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const beginning = bytes.subarray(0, 1_024);
  const zerosAt = (parity: number) => beginning.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (zerosAt(1) > beginning.length / 4 && zerosAt(0) === 0) return "utf-16le";
  if (zerosAt(0) > beginning.length / 4 && zerosAt(1) === 0) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
