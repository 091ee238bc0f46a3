/** Drafts with many faults that have a fix, in the three kinds of source: for the tests of fixes. */

export const markdownDraft = `# Rivers of Trade 😀

## Introduction

Markets moved when the bridges closed (Okofor & Lindqvist, 2021). Pakstan and Paksitan closed the crossing ( Park, 2022) .
Trade rose by 38 percent (Hale, 2019; Adeyemi, 2023). The price of rice fell by 12 percent in 2021. Exports of maize fell by 44 percent.
The blockade lasted from 2021 to 2012. Hérault (2020) said “the crossing will stay closed. Nobody came (Haddad 2020).
The UNAMA report says so. UNAMA counts otherwise. The Joint Border Commission (JBC) met in May.

## Trade

As Park (2020) shows, the ports are full, and (Zinsou et al., 2018) agrees (Park, 2021). The ministry of Türkiye and the ministry of Turkey agreed.
Attacks stopped (BELLO, 2019) and (Okafor and Lindqvist, 2021).

## References

- Adeyemi, F. (2023). *Lights out*. Accra: Harbour Press.
- Bello, A. (2019). *Leaving the bloc*. Dakar: Baobab Press.
- Hale, B. (2019). *Rivers as roads*. Accra:  Harbour Press..
- Okafor, C., & Lindqvist, P. (2021). Border markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109.
- Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.
- Haddad, R. (2020). *Dust and water*. Retrieved 2020/13/05 from https://example.org/dust
- Sarr, M. (2020). *Quiet borders*. Dakar: Baobab Press.
- Sarr, M. (2020). *Quiet borders*. Dakar: Baobab Press.
- Traoré, I. (2022). *Bamako alone*. Dakar: Baobab Press. Umaru, S. (2021). *The lake shrinks*. Abuja: Delta Press.
`;

export const latexDraft = `\\documentclass{article}
\\title{Rivers of Trade}
\\begin{document}
\\section{Introduction}
% the crossing
Markets moved when the bridges closed (Okofor \\& Lindqvist, 2021). Pakstan closed the crossing ( Park, 2022) .
Trade rose by 38\\% (Hale, 2019; Adeyemi, 2023). The price of rice fell by 12\\% in 2021. Exports fell by 44\\%.
The blockade lasted from 2021 to 2012. H\\'erault said \`\`the crossing will stay closed. Nobody came (Haddad 2020).
The UNAMA report says so. UNAMA counts otherwise.
\\section{Trade}
As Park (2020) shows, the ports are full \\cite{hale}. The army had 12\\% of the seats. Attacks stopped (BELLO, 2019).
\\begin{thebibliography}{9}
\\bibitem{adeyemi} Adeyemi, F. (2023). \\emph{Lights out}. Accra: Harbour Press.
\\bibitem{bello} Bello, A. (2019). \\emph{Leaving the bloc}. Dakar: Baobab Press.
\\bibitem{hale} Hale, B. (2019). \\emph{Rivers as roads}. Accra:  Harbour Press..
\\bibitem[Okafor(2021)]{okafor} Okafor, C., \\& Lindqvist, P. (2021). Border markets. \\emph{Journal of Sahel Studies}, 14(2), 88--109.
\\bibitem{park} Park, S. (2022). \\emph{Ports of the Gulf}. Accra: Harbour Press.
\\bibitem{haddad} Haddad, R. (2020). \\emph{Dust and water}. Accra: Harbour Press.
\\bibitem{sarr} Sarr, M. (2020). \\emph{Quiet borders}. Dakar: Baobab Press.
\\end{thebibliography}
\\end{document}
`;

export const plainDraft = `Rivers of Trade

Introduction

Markets moved when the bridges closed (Okofor & Lindqvist, 2021). Pakstan closed the crossing ( Park, 2022) .
The price of rice fell by 12 percent in 2021. The blockade lasted from 2021 to 2012. Hérault said “the crossing
will stay closed. Nobody came (Haddad 2020). The UNAMA report says so. UNAMA counts otherwise.

As Park (2020) shows, the ports are full. The council will

2

meet again in May (Hale, 2019).

References

Adeyemi, F. (2023). Lights out. Accra: Harbour Press.
Bello, A. (2019). Leaving the bloc. Dakar: Baobab Press.
Hale, B. (2019). Rivers as roads. Accra:  Harbour Press..
Okafor, C., & Lindqvist, P. (2021). Border markets. Journal of Sahel Studies, 14(2), 88–109.
Park, S. (2022). Ports of the Gulf. Accra: Harbour Press.
Haddad, R. (2020). Dust and water. Accra: Harbour Press.
Sarr, M. (2020). Quiet borders. Dakar: Baobab Press.
`;
