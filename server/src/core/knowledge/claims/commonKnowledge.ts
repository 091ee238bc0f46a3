/**
 * Dates that every reader of policy papers knows: all words of an entry and its year must stand in the sentence.
 * An entry excuses the date, never a figure or a quotation.
 */
export interface KnownDate {
  readonly years: readonly number[];
  /** Lower case; each must begin a word of the sentence. */
  readonly words: readonly string[];
}

export const knownDates: readonly KnownDate[] = [
  { years: [1914, 1918], words: ['world', 'war'] },
  { years: [1939, 1945], words: ['world', 'war'] },
  { years: [1945], words: ['united', 'nations'] },
  { years: [1945], words: ['hiroshima'] },
  { years: [1947], words: ['india', 'independen'] },
  { years: [1947], words: ['pakistan', 'independen'] },
  { years: [1947], words: ['partition'] },
  { years: [1948], words: ['israel', 'state'] },
  { years: [1949], words: ['nato'] },
  { years: [1949], words: ["people's", 'republic', 'china'] },
  { years: [1956], words: ['suez'] },
  { years: [1962], words: ['cuban', 'missile'] },
  { years: [1973], words: ['oil', 'crisis'] },
  { years: [1979], words: ['iran', 'revolution'] },
  { years: [1979], words: ['soviet', 'afghanistan'] },
  { years: [1989], words: ['berlin', 'wall'] },
  { years: [1989], words: ['tiananmen'] },
  { years: [1990, 1991], words: ['german', 'unification'] },
  { years: [1990], words: ['german', 'reunification'] },
  { years: [1990, 1991], words: ['gulf', 'war'] },
  { years: [1991], words: ['soviet', 'union'] },
  { years: [1991], words: ['end', 'cold', 'war'] },
  { years: [1992], words: ['maastricht'] },
  { years: [1994], words: ['rwanda', 'genocide'] },
  { years: [1995], words: ['dayton'] },
  { years: [1995], words: ['srebrenica'] },
  { years: [1997], words: ['asian', 'financial', 'crisis'] },
  { years: [1998], words: ['good', 'friday'] },
  { years: [2001], words: ['11', 'september'] },
  { years: [2001], words: ['attacks', 'united', 'states'] },
  { years: [2003], words: ['invasion', 'iraq'] },
  { years: [2004], words: ['tsunami'] },
  { years: [2004], words: ['enlargement'] },
  { years: [2007, 2008, 2009], words: ['financial', 'crisis'] },
  { years: [2010, 2011], words: ['arab', 'spring'] },
  { years: [2011], words: ['fukushima'] },
  { years: [2014], words: ['annex', 'crimea'] },
  { years: [2015], words: ['paris', 'agreement'] },
  { years: [2016], words: ['brexit', 'referendum'] },
  { years: [2020], words: ['brexit'] },
  { years: [2020, 2019], words: ['covid'] },
  { years: [2020], words: ['pandemic'] },
  { years: [2021], words: ['taliban', 'kabul'] },
  { years: [2021], words: ['taliban', 'power'] },
  { years: [2021], words: ['withdrawal', 'afghanistan'] },
  { years: [2022], words: ['invasion', 'ukraine'] },
  { years: [2022], words: ['invaded', 'ukraine'] },
];
