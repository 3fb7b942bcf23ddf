declare module "bidi-js" {
  interface Bidi {
    /** A level for each UTF-16 unit: even runs from left to right, odd from right to left. */
    getEmbeddingLevels(text: string): { levels: Uint8Array; paragraphs: { level: number }[] };
    /** The bracket that a bracket becomes when it runs the other way; null for what is no bracket. */
    getMirroredCharacter(character: string): string | null;
  }
  export default function bidiFactory(): Bidi;
}
