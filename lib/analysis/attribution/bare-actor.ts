import type { Actor, Range } from './actors';

/**
 * A phrase that the walk over a sentence did not list: neither name, owner nor complement, its last word the head. Field by
 * field, so that all actors have one shape.
 */
export const bareActor = (
  { first, end }: Range,
  {
    index = -1,
    form = 'role',
    office = null,
    head = end - 1,
    role = null,
    isDefinite,
    isGenitive = false,
  }: Partial<Pick<Actor, 'index' | 'form' | 'office' | 'head' | 'role' | 'isGenitive'>> & Pick<Actor, 'isDefinite'>,
): Actor => ({
  index,
  first,
  end,
  form,
  name: null,
  office,
  head,
  role,
  owner: null,
  complement: null,
  isDefinite,
  isGenitive,
});
