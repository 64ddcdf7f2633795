import { type Codebook, codesById } from './codebook';

/** As much of a codebook as some of its codes need, by their ids: these, and those that they stand below. */
export function partOfCodebook(codebook: Codebook, ids: Iterable<string>): Codebook {
  const byId = codesById(codebook.codes);
  const needed = new Set<string>();
  for (const id of ids)
    for (let at = byId.get(id); at && !needed.has(at.id); at = byId.get(at.broader ?? '')) needed.add(at.id);
  return { ...codebook, codes: codebook.codes.filter(({ id }) => needed.has(id)) };
}
