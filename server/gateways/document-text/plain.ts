import { encodingOf } from "../encoding";

/** Plain text, in the encoding it says or seems to have. */
export const readPlain = (bytes: Buffer): string => new TextDecoder(encodingOf(bytes)).decode(bytes);
