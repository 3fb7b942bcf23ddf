import { expect, type Locator } from "@playwright/test";

/**
 * Chooses a radio or ticks a box by its words, as a pointer does. The control itself is not seen: pressed by force, it
 * is pressed where it was, which a dialog that is still opening has left by then.
 */
export async function tick(control: Locator) {
  await control.locator("xpath=ancestor::label").click();
  await expect(control).toBeChecked();
}
