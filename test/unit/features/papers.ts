/** The reference list that the small papers of these tests share. */
export const list = `
## References

Diallo, M. (2020). The night of the guard. *Sahel Review*, 5(1), 1–12. https://doi.org/10.1234/sr.2020.5

Okafor, N., & Lindqvist, P. (2021). Border markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109.

Okafor, N. (2019). Roads and customs. *Transit*, 2(1), 3–9.

Zinsou, A. (2018). Lorries on the river road. *Transit*, 1(1), 3–9.
`;
