import { writeFile } from "node:fs/promises";
import { type Browser, chromium, type Page, type TestInfo } from "@playwright/test";

/** What a camera sees that is held before a page: 640 by 480, as moving pictures of which all are the same. */
export async function filmOf(page: Page, test: TestInfo): Promise<string> {
  await page.setViewportSize({ width: 640, height: 480 });
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
