import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'wording/weasel',
  since: '0.1.0',
  severity: 'hint',
  title: 'Somebody is said to think or say something, and nobody is named.',
  docs: {
    what: 'Words such as “many observers believe” or “it is widely assumed” in a sentence that names no source.',
    why: 'A reader cannot tell who thinks so, how many they are, or whether they are right.',
    fix: 'Name who says so and cite them, or make the claim your own.',
    silent: 'Sentences with a citation or a figure, and words inside a quotation.',
  },
  options: {},
  examples: {
    flagged: [
      { text: '⟦Many observers believe⟧ that the truce will not hold.', because: 'who are they?' },
      { text: '⟦It is widely assumed⟧ that the port will close.', because: 'by whom?' },
      { text: 'As ⟦critics say⟧, the fund has no teeth.', because: 'no critic is named' },
    ],
    clean: [
      { text: 'The richest groups have the most say in the council.', because: 'a say is no speaker' },
      {
        text: 'Many observers believe that the truce will not hold [(Crisis Centre)](https://crisis.example.org/truce).',
        because: 'a source is given',
      },
      {
        text: 'In the survey 62 per cent of experts believe that the truce will hold.',
        because: 'they were counted',
      },
      { text: 'Many believers left the city.', because: 'nobody is said to say anything' },
    ],
  },
  *check(model) {
    for (const mark of model.wording) {
      if (mark.kind !== 'weasel' || mark.backed) continue;
      const words = model.text.slice(mark).replace(/\s+/g, ' ');
      yield {
        start: mark.start,
        end: mark.end,
        message: `“${words}”: who is it? Name a source or say it yourself.`,
      };
    }
  },
});
