// The names and sizes in a zip archive, read from its central directory (APPNOTE.TXT 4.3.12), and a file of it.
import { inflateRawSync } from 'node:zlib';

/** @returns {Map<string, { size: number, packed: number, read: () => Buffer }>} */
export function readZip(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('This is no zip archive.');
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const [packed, size] = [20, 24].map((field) => bytes.readUInt32LE(at + field));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const stored = bytes.readUInt16LE(at + 10) === 0;
    const header = bytes.readUInt32LE(at + 42);
    files.set(name, { size, packed, read: () => contentOf(bytes, header, packed, stored) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return files;
}

function contentOf(bytes, header, packed, stored) {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const content = bytes.subarray(start, start + packed);
  return stored ? content : inflateRawSync(content);
}
