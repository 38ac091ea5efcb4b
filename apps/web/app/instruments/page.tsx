import type { Metadata } from "next";
import { InstrumentItem } from "../../components/instrument-item";
import { getInstruments } from "../../lib/api";

export const metadata: Metadata = {
  title: "Instruments",
  description:
    "Joint statements, declarations, resolutions and treaties on artificial intelligence in the register.",
  alternates: { canonical: "/instruments" },
};

export default async function Instruments() {
  const list = await getInstruments();
  return (
    <>
      <h1>Instruments</h1>
      <p className="lead">{list.total} instruments, the newest first.</p>
      {list.items.map((instrument) => (
        <InstrumentItem heading="h2" key={instrument.id} instrument={instrument} included={list.included} />
      ))}
    </>
  );
}
