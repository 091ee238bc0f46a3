/** The frames by the word that triggers them. */

import { accuse } from './accuse';
import { agree } from './agree';
import { aid } from './aid';
import { assault } from './assault';
import { circumstances as circumstanceFrames } from './circumstances';
import { coerce } from './coerce';
import { compounds as compoundFrames } from './compounds';
import { consult } from './consult';
import { cooperate } from './cooperate';
import { demand } from './demand';
import type { Frame } from './frame';
import { nounForms, type VerbForm, verbForms } from './inflection';
import { mediate } from './mediate';
import { mobilize } from './mobilize';
import { neutral } from './neutral';
import { oppose } from './oppose';
import { protest } from './protest';
import { recognise } from './recognise';
import { reject } from './reject';
import { retreat } from './retreat';
import { sanction } from './sanction';
import { strain } from './strain';
import { threaten } from './threaten';
import { ties } from './ties';
import { trade } from './trade';

/** A frame with its word lists taken apart. */
export interface Entry {
  readonly frame: Frame;
  readonly objects: ReadonlySet<string> | null;
  readonly prepositions: ReadonlySet<string> | null;
  readonly manner: ReadonlySet<string> | null;
  readonly follow: ReadonlySet<string> | null;
  readonly opener: ReadonlySet<string> | null;
}

export interface VerbReading extends Entry {
  readonly forms: ReadonlySet<VerbForm>;
}

export const frames: readonly Frame[] = [
  ...strain,
  ...recognise,
  ...ties,
  ...agree,
  ...consult,
  ...mediate,
  ...cooperate,
  ...trade,
  ...aid,
  ...retreat,
  ...demand,
  ...accuse,
  ...oppose,
  ...reject,
  ...threaten,
  ...sanction,
  ...coerce,
  ...mobilize,
  ...assault,
  ...protest,
  ...neutral,
];

const listOf = (words: string | undefined) => (words === undefined ? [] : words.split(' '));
const setOf = (words: string | undefined) => (words === undefined ? null : new Set(listOf(words)));

function entryOf(frame: Frame): Entry {
  return {
    frame,
    objects: frame.object === undefined ? null : new Set(listOf(frame.object).flatMap(nounForms)),
    prepositions: setOf(frame.to),
    manner: setOf(frame.manner),
    follow: setOf(frame.follow),
    opener: setOf(frame.opener),
  };
}

function put<T>(index: Map<string, T[]>, form: string, value: T): void {
  const known = index.get(form);
  if (known) known.push(value);
  else index.set(form, [value]);
}

function indexVerbs(): ReadonlyMap<string, readonly VerbReading[]> {
  const index = new Map<string, VerbReading[]>();
  for (const frame of frames.filter((f) => f.kind === 'verb')) {
    const entry = entryOf(frame);
    for (const lemma of listOf(frame.words)) {
      const byForm = new Map<string, Set<VerbForm>>();
      for (const [form, name] of verbForms(lemma))
        byForm.set(form, (byForm.get(form) ?? new Set()).add(name));
      for (const [form, names] of byForm) put(index, form, { ...entry, forms: names });
    }
  }
  return index;
}

function indexNouns(from: readonly Frame[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const frame of from.filter((f) => f.kind === 'noun')) {
    const entry = entryOf(frame);
    for (const form of new Set(listOf(frame.words).flatMap(nounForms))) put(index, form, entry);
  }
  return index;
}

function indexAdjectives(from: readonly Frame[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const frame of from.filter((f) => f.kind === 'adjective'))
    for (const word of listOf(frame.words)) put(index, word, entryOf(frame));
  return index;
}

export const verbs = indexVerbs();
export const nouns = indexNouns(frames);
export const circumstances = indexNouns(circumstanceFrames);
export const adjectives = indexAdjectives(frames);
export const compounds = indexAdjectives(compoundFrames);
