"use client";

import { usePathname } from "next/navigation";
import { Failure } from "../../components/failure.tsx";

export default function PageError(props: { error: unknown; retry: () => void }) {
  return <Failure path={usePathname()} {...props} />;
}
