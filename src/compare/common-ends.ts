const blank = 0x20;

/**
 * How many characters two texts have in common at the start and at the end, up to a blank that both go on with (or begin the end with), as
 * far as these stretches are plain: letters, digits and marks of ASCII, one blank between words. Their tokens are the same, and put
 * together again they are the stretches themselves. The two do not overlap in either text.
 */
export function commonEnds(a: string, b: string): CommonEnds {
  if (last.a !== a || last.b !== b) last = { a, b, ends: endsOf(a, b) };
  return last.ends;
}

interface CommonEnds {
  readonly start: number;
  readonly tail: number;
}

/** Two texts are asked about twice running: whether they say the same, and then word by word. */
let last: { readonly a: string; readonly b: string; readonly ends: CommonEnds } = { a: "", b: "", ends: { start: 0, tail: 0 } };

function endsOf(a: string, b: string): CommonEnds {
  const least = Math.min(a.length, b.length);
  let start = 0;
  for (let n = 0, last = blank; n < least; n++) {
    const code = a.charCodeAt(n);
    if (code !== b.charCodeAt(n) || !isPlain(code, last)) break;
    if (code === blank) start = n;
    last = code;
  }
  let tail = 0;
  for (let n = 1, last = blank; n <= least - start; n++) {
    const code = a.charCodeAt(a.length - n);
    if (code !== b.charCodeAt(b.length - n) || !isPlain(code, last)) break;
    if (code === blank) tail = n;
    last = code;
  }
  return { start, tail };
}

/** A mark of ASCII, or a blank that stands alone. */
const isPlain = (code: number, last: number): boolean => (code === blank ? last !== blank : code > blank && code < 0x7f);
