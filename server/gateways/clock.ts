let travelled: (() => Date) | undefined;

/** The present instant. Only tests ever make it another. */
export const now = (): Date => travelled?.() ?? new Date();

export function travelTo(instant: Date | undefined) {
  travelled = instant && (() => new Date(instant));
}
