import type { Undertaking } from "../undertaking";
import { bulkRelease } from "./bulk";
import { tableImport } from "./import";

export const undertakings: readonly Undertaking[] = [bulkRelease, tableImport];
