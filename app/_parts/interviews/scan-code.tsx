"use client";

import { ScanQrCode } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";

/** What browsers that can read codes offer; TypeScript does not know it yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** Reads the code of a portal with the tablet's camera, where the browser can. Typing it always works. */
export function ScanCode({ onScan }: { onScan: (code: string) => void }) {
  const [isAble, setAble] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setAble(Boolean(detectorClass() && navigator.mediaDevices)), []);
  if (!isAble) return null;
  return (
    <>
      <Button
        className="min-h-12"
        icon={<ScanQrCode aria-hidden="true" className="size-5" strokeWidth={1.75} />}
        onPress={() => setOpen(true)}
      >
        Scan
      </Button>
      <Dialog title="Hold the code before the camera" isOpen={isOpen} onOpenChange={setOpen}>
        {isOpen && (
          <Camera
            onScan={(code) => {
              setOpen(false);
              onScan(code);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

function Camera({ onScan }: { onScan: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const scanned = useRef(onScan);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const Detects = detectorClass();
    if (!Detects) return setRefused(true);
    return watch(video.current, new Detects({ formats: ["qr_code"] }), {
      found: (code) => scanned.current(code),
      refused: () => setRefused(true),
    });
  }, []);
  if (isRefused)
    return (
      <p className="text-soft">
        The camera cannot be used here. Type the six letters and figures that stand under the code.
      </p>
    );
  return (
    <video ref={video} muted playsInline className="aspect-square w-full rounded-md bg-sunken object-cover" />
  );
}

interface Seen {
  found: (code: string) => void;
  refused: () => void;
}

/** Shows the camera's picture and looks for a code in it, until told to stop. */
function watch(video: HTMLVideoElement | null, detector: Detector, { found, refused }: Seen) {
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearInterval(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  async function start() {
    if (!video) return;
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    if (isOver) return stop();
    video.srcObject = stream;
    await video.play();
    timer = setInterval(async () => {
      const [code] = await detector.detect(video).catch(() => []);
      if (!code || isOver) return;
      stop();
      found(code.rawValue);
    }, 200);
  }
  start().catch(() => {
    if (!isOver) refused();
  });
  return stop;
}
