import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'structure/broken-sentence',
  since: '0.1.0',
  severity: 'hint',
  title: 'A sentence is cut in two by a page break.',
  docs: {
    what: 'A sentence stops in the middle, and goes on in the paragraph below.',
    why: 'The break was made by a page of the document this text was converted from; it shows in print and on the web.',
    fix: 'Join the two parts.',
    silent: 'Plain text, where every page of a converted document ends like this.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'During the first years of the new government of the ⟦northern\n\nprovinces⟧ the council imposed strict laws on trade and travel.',
        because: 'the sentence goes on below',
      },
      {
        text: 'Clashes at the border went on as a consequence of the fighting ⟦against\n\nthe⟧ armed groups in both of the northern valleys.',
        because: 'the sentence goes on below',
      },
      {
        text: 'The agreement was a result of long talks between the two ministries ⟦and\n\nwas⟧ signed in the presence of the envoys of six states.',
        because: 'the sentence goes on below',
      },
    ],
    clean: [
      {
        text: 'The council met in May.\n\nThe envoys came in June.',
        because: 'two sentences, two paragraphs',
      },
      {
        text: 'The agency advises the governments of the region to\n\nFurther talks are planned for the spring.',
        because: 'the paragraph below begins something else',
      },
      { text: 'There are two of them:\n\n- the north\n- the south', because: 'a list follows' },
      {
        text: 'The council met and the\n\nenvoys came in June.',
        because: 'plain text has its page breaks',
        language: 'plaintext',
      },
    ],
  },
  *check(model) {
    if (model.language === 'plaintext') return;
    for (const { start, end, joined } of model.breaks) {
      const edits = [{ start, end, newText: joined ?? '' }];
      const fixes = joined === null ? [] : [{ title: 'Join the two parts', safe: true, edits }];
      yield { start, end, message: 'A page break has cut this sentence in two.', fixes };
    }
  },
});
