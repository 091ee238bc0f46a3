/** The CSL type of a reference from the fields it has. Doubtful ones are `document`, which promises nothing. */
import type { CslItem } from './csl';
import { lawKind } from './legal';
import { isOrganisation } from './names';
import { isInstitute, isNewsOutlet } from './outletFields';

const thesis = /\b(?:thesis|dissertation|tese|dissertação|tesis|thèse|habilitation)\b/i;
const report =
  /\b(?:report|working paper|policy (?:brief|paper)|technical (?:paper|note)|white paper|briefing|discussion paper|memorandum|bericht|rapport|relatório|informe)\b/i;
const meeting = /\b(?:proceedings|proc\.|conference|symposium|workshop|anais|actas|congress)\b/i;
/** Papers and broadcasters: what appears daily and is cited by day. */
const news =
  /\b(?:news|times|post|guardian|reuters|aljazeera|al jazeera|bbc|cnn|herald|tribune|gazette|daily|zeitung|le monde|el país|folha|economist|telegraph|dawn|politika|agency)\b/i;
const periodical =
  /\b(?:journal|review|revista|revue|zeitschrift|quarterly|annals|bulletin|letters|transactions|archives)\b/i;

const house =
  /\b(?:press|publishers?|publishing|verlag|books|editora|éditions|editorial|stationery|house|company|inc|ltd)\b/i;

export function inferType(csl: CslItem, text: string): string {
  const container = csl['container-title'];
  const dated = (csl.issued?.['date-parts']?.[0]?.length ?? 0) > 2;
  if (
    thesis.test(csl.genre ?? '') ||
    thesis.test(csl.note ?? '') ||
    /\b(?:Ph\.? ?D\.? (?:thesis|dissertation))/i.test(text)
  )
    return 'thesis';
  const law = lawKind(csl);
  if (law !== null) return law;
  if (/^(?:tweet|post|facebook post)$/i.test(csl.genre ?? '')) return 'post';
  if (container !== undefined) return typeInContainer(csl, container, dated);
  if (report.test(csl.genre ?? '') || report.test(csl['collection-title'] ?? '')) return 'report';
  if (csl['collection-title'] !== undefined || csl.number !== undefined) return 'report';
  if (csl.publisher !== undefined && isPaperOf(csl.publisher, csl))
    return dated && csl.URL !== undefined && csl['publisher-place'] === undefined ? 'webpage' : 'report';
  if (csl.publisher !== undefined || csl['publisher-place'] !== undefined || csl.ISBN !== undefined)
    return report.test(csl.title ?? '') ? 'report' : 'book';
  if (csl.volume !== undefined && csl.page !== undefined) return 'article-journal';
  const [author] = csl.author ?? [];
  if (dated && author?.literal !== undefined && isNewsOutlet(author.literal)) return 'article-newspaper';
  if (csl.URL !== undefined) return 'webpage';
  return csl.edition === undefined ? 'document' : 'book';
}

/** Institutes and public bodies publish papers of their own; what a house of books prints is a book. */
function isPaperOf(publisher: string, csl: CslItem): boolean {
  if (house.test(publisher)) return false;
  const byBody = csl.author?.every((a) => a.literal !== undefined) ?? false;
  return byBody || isInstitute(publisher) || isOrganisation(publisher);
}

function typeInContainer(csl: CslItem, container: string, dated: boolean): string {
  if (meeting.test(container)) return 'paper-conference';
  const bookish =
    csl.editor !== undefined || csl.publisher !== undefined || csl['publisher-place'] !== undefined;
  if (csl.issue === undefined && bookish && !periodical.test(container)) return 'chapter';
  if (dated && csl.volume === undefined)
    return isNewsOutlet(container) || news.test(container) ? 'article-newspaper' : 'article-magazine';
  if ((isNewsOutlet(container) || news.test(container)) && csl.volume === undefined && csl.page === undefined)
    return 'article-newspaper';
  if (csl.volume === undefined && csl.page === undefined && csl.DOI === undefined && csl.URL !== undefined)
    return 'webpage';
  return 'article-journal';
}
