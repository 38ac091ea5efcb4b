/** A run of characters that a page draws, in points from its lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
  /** Whether the page goes to a new line behind it. */
  readonly endsLine: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}
