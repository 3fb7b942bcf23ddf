"use client";

import { useEffect, useRef, useState } from "react";
import { codeReader } from "./read-code";

/** The camera's picture, until a code was seen in it. Without a camera it says what to do instead. */
export function Camera({ onScan }: { onScan: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const scanned = useRef(onScan);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (!video.current) return;
    return watch(video.current, {
      found: (code) => scanned.current(code),
      refused: () => setRefused(true),
    });
  }, []);
  if (isRefused)
    return (
      <p role="alert" className="text-soft">
        The camera cannot be used here. Close this and type the six letters and figures that stand under the
        code.
      </p>
    );
  return (
    <>
      <video
        ref={video}
        muted
        playsInline
        aria-label="What the camera sees"
        className="aspect-square w-full rounded-md bg-sunken object-cover"
      />
      <p className="mt-3 text-sm text-soft">
        It stands in the visitor's portal, under “Your interview”. It is read by itself.
      </p>
    </>
  );
}

interface Seen {
  found: (code: string) => void;
  refused: () => void;
}

/** Looks for a code several times a second, one look at a time, until told to stop. */
function watch(video: HTMLVideoElement, { found, refused }: Seen) {
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  async function start() {
    const [read, camera] = await Promise.all([
      codeReader(),
      navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }),
    ]);
    stream = camera;
    if (isOver) return stop();
    video.srcObject = camera;
    await video.play();
    const look = async () => {
      const code = await read(video).catch(() => null);
      if (isOver) return;
      if (!code) {
        timer = setTimeout(look, 200);
        return;
      }
      stop();
      found(code);
    };
    await look();
  }
  start().catch(() => {
    if (!isOver) refused();
  });
  return stop;
}
