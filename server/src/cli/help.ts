/** What `policy-paper help` prints. */
export const help = `policy-paper: reads policy papers and tells what a careful reviewer would find.

  policy-paper check FILE…              findings; exit code 1 where there are errors
      --format text|json|sarif|github|letter
                                    how they are printed (text)
      --fail-on error|warning|information|hint|never
                                        from which severity on the exit code is 1 (error)
      --fix                             writes the safe repairs into the files, and tells the rest
      --baseline FILE                   findings accepted in FILE are silent; those that are gone are listed
      --write-baseline                  accepts today's findings in FILE (.policy-paper-baseline.json)
  policy-paper facts FILE…              everything that was read, as JSON
  policy-paper parse-references [FILE]  one reference a line in, one CSL-JSON item a line out
      --spans                           with the place each field was read from
  policy-paper serve --stdio            the language server, for any editor
  policy-paper help, version

For check and facts:
      --language markdown|quarto|latex|plaintext
                                        otherwise by the ending of the file's name
      --config FILE                     settings, as JSON: { "claims": { "scope": "paragraph" }, "rules": { … } }
      --actors FILE                     your own actors; otherwise .policy-paper/actors.json in the paper's folder
                                        or the nearest one above

FILE may be - for standard input. Exit codes: 0 nothing found, 1 something found, 2 the work could not be done.
Nothing leaves this machine.
`;
