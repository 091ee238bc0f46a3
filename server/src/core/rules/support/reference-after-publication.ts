import { shortLabel } from '../../document/references/format';
import type { Reference } from '../../document/references/reference';
import { type CalendarDate, earliestDay, latestDay, spokenDate } from '../../document/timeline/dates';
import { defineRule, type Report, type Severity } from '../rule';

/** What is said of works that will come out later than they can be read. */
const early =
  /\b(?:in press|forthcoming|accepted|to appear|advance (?:online|access)|online first|ahead of print|early (?:view|access)|no prelo|en prensa|à paraître|im erscheinen)\b/iu;

const list = (year: string) =>
  `Herds moved (Haddad, 2020).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- ${year}`;
const front = (dates: string) => `---\ntitle: Border markets\n${dates}\n---\n\n`;

export const rule = defineRule({
  id: 'support/reference-after-publication',
  since: '0.1.0',
  severity: 'error',
  title: 'A reference is dated after the paper.',
  docs: {
    what: 'An entry of the reference list is dated after the paper was published (or, as information, after it was received).',
    why: 'Nobody can cite what is not yet written: either date is wrong, or the entry was added later.',
    fix: 'Correct the year of the entry, or the date of the paper.',
    silent:
      'Works in press or forthcoming, dates of access, papers that do not give their own date, and dates that can be the same day.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: `${front('date: 2025-03-14')}${list('⟦Whitcombe, D. (2026). *After the bloc*. London: Quay.⟧')}`,
        because: 'a book of 2026 in a paper of March 2025',
      },
      {
        text: `${front('date: 2025-03-14')}${list('⟦Whitcombe, D. (2025, June 3). After the bloc. *The Quay*. https://quay.example/after⟧')}`,
        because: 'an article of June in a paper of March',
      },
      {
        text: `${front('date: 2024')}${list('⟦Whitcombe, D. (2025). *After the bloc*. London: Quay.⟧')}`,
        because: 'a book of the year after the paper',
      },
    ],
    clean: [
      {
        text: `${front('date: 2025-03-14')}${list('Whitcombe, D. (2025). *After the bloc*. London: Quay.')}`,
        because: 'the same year may be earlier in the year',
      },
      {
        text: `${front('date: 2025-03-14')}${list('Whitcombe, D. (2026, in press). After the bloc. *The Quay*.')}`,
        because: 'in press',
      },
      {
        text: `${front('date: 2025-03-14')}${list('Whitcombe, D. (2024). After the bloc. https://quay.example/after (accessed 3 June 2026)')}`,
        because: 'the date of access is not that of the work',
      },
      {
        text: list('Whitcombe, D. (2026). *After the bloc*. London: Quay.'),
        because: 'nobody knows when the paper was written',
      },
    ],
  },
  *check(model) {
    const { published, accepted, received } = model.metadata.dates;
    const out = published ?? accepted;
    for (const reference of model.references) {
      const issued = dateOf(reference);
      if (!issued || early.test(reference.text)) continue;
      if (out && isAfter(issued, out))
        yield report(reference, `after the paper (${spokenDate(out)})`, 'error');
      else if (received && isAfter(issued, received))
        yield report(reference, `after the paper was received (${spokenDate(received)})`, 'information');
    }
  },
});

function report(r: Reference, when: string, severity: Severity): Report {
  const label = shortLabel(r.csl, r.yearSuffix);
  return { start: r.start, end: r.end, message: `${label} is dated ${when}.`, severity };
}

/** The date the entry itself gives, as far as it is certain: the year must stand in the entry as four digits. */
function dateOf(r: Reference): CalendarDate | null {
  const [year, month, day] = r.csl.issued?.['date-parts']?.[0] ?? [];
  if (year === undefined || !r.fields.some((f) => f.field === 'issued')) return null;
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  return earliestDay(a) > latestDay(b);
}
