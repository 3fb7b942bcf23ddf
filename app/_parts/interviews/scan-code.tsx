"use client";

import { ScanQrCode } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Camera } from "./camera";

/** Reads the code of a portal with the tablet's camera. Typing it always works. */
export function ScanCode({ onScan }: { onScan: (code: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className="min-h-12!"
        icon={<ScanQrCode aria-hidden="true" className="size-5" strokeWidth={1.75} />}
        onPress={() => setOpen(true)}
      >
        Scan code
      </Button>
      <Dialog title="Hold the code before the camera" isOpen={isOpen} onOpenChange={setOpen} width="narrow">
        <Camera
          onScan={(code) => {
            setOpen(false);
            onScan(code);
          }}
        />
      </Dialog>
    </>
  );
}
