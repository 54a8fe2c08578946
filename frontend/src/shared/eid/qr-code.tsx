import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

const quiet = 4;

/** A QR code, always dark on white: cameras do not read the other way round. */
export function QrCode({ content, label }: { content: string; label: string }) {
  const { path, size } = useMemo(() => {
    const code = generate(content);
    return { path: toSvgPath(code), size: code.size };
  }, [content]);
  const edge = size + 2 * quiet;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${edge} ${edge}`}
      data-content={content}
    >
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
