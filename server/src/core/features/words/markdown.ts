/**
 * Words of a paper inside Markdown that we write: a name such as `<img onerror=…>` or `[x](command:…)` stays
 * plain text. Everything that a paper says goes through `literal` before a hover shows it.
 */

const special = /[\\`*_{}[\]<>()#|~$&@^]/g;

/** One line of literal text: no markup, no entities, no addresses that become links by themselves. */
export function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+=:>]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\u200B` : `\\${start}`));
}

export function strong(text: string): string {
  const inner = literal(text);
  return inner === '' ? '' : `**${inner}**`;
}

export function emphasis(text: string): string {
  const inner = literal(text);
  return inner === '' ? '' : `*${inner}*`;
}

const safeAddress = /^https?:\/\/[^\s<>()\\"'`[\]]{1,2000}$/i;
const doiShape = /^10\.\d{4,9}\/[^\s<>()\\"'`[\]]{1,300}$/;

/** A link where the address is a plain web address, otherwise the text alone. */
export function webLink(text: string, address: string): string {
  return safeAddress.test(address) ? `[${literal(text)}](${address})` : literal(text);
}

export function doiLink(doi: string): string {
  return doiShape.test(doi) ? webLink(`doi.org/${doi}`, `https://doi.org/${doi}`) : literal(`DOI ${doi}`);
}
