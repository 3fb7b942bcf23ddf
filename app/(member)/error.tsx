"use client";

import { FailureFace } from "@/app/_ui/failure-face";

export default FailureFace;
