import { writeFile } from "node:fs/promises";
import { type Browser, chromium, expect, type Locator, type TestInfo } from "@playwright/test";

/** What a camera sees that is held before a part of a page: 640 by 480, moving pictures of which all are the same. */
export async function filmOf(part: Locator, test: TestInfo): Promise<string> {
  const page = part.page();
  await page.setViewportSize({ width: 640, height: 480 });
  // What still comes in above may push it out of sight again.
  await expect(async () => {
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport({ ratio: 1, timeout: 1_000 });
  }).toPass();
  const picture = await page.screenshot({ type: "jpeg", quality: 90 });
  const film = test.outputPath("camera.mjpeg");
  await writeFile(film, Buffer.concat(Array.from({ length: 10 }, () => picture)));
  return film;
}

/** A browser whose camera shows this film, and which was allowed to use it. */
export function browserWithCamera(film: string, { project }: TestInfo): Promise<Browser> {
  const { launchOptions } = project.use;
  return chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
}
