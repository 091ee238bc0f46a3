/** Web addresses as keys: two that lead to the same page read the same. */

/** Without scheme, `www.`, fragment, closing slash and the parameters of campaigns; null for what is no address. */
export function addressKey(href: string): string | null {
  const m = /^\s?<?(?:https?:\/\/|doi:\s?)?(?:www\.|dx\.)?([^\s<>#]+)/i.exec(href);
  if (!m || !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|^10\.\d/u.test(m[1]!)) return null;
  const doi = /(10\.\d{4,9}\/[^\s?&]+)/.exec(m[1]!);
  if (doi) return doi[1]!.toLowerCase().replace(/(?<![.,;)])[.,;)]+$/, '');
  const [path, query] = m[1]!.split('?', 2);
  const kept = (query ?? '').split('&').filter((p) => p !== '' && !/^(?:utm_|fbclid|gclid|ref=)/.test(p));
  const place = path!.replace(/(?<![.,;)/])[.,;)/]+$/, '');
  const host = place.indexOf('/');
  const lower = host < 0 ? place.toLowerCase() : place.slice(0, host).toLowerCase() + place.slice(host);
  return kept.length > 0 ? `${lower}?${kept.join('&')}` : lower;
}
