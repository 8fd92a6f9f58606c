/** What sort of body: `un` for agencies and organs of the United Nations, `research` for institutes and universities' centres. */
export type BodyKind =
  | 'un'
  | 'intergovernmental'
  | 'court'
  | 'central-bank'
  | 'statistics'
  | 'ngo'
  | 'think-tank'
  | 'research'
  | 'pollster'
  | 'company';

/** One body as the tables write it: name, kind, web address without 'https://', other names (apart by '; '); '?' before a name that often means something else. */
export type BodyRow = readonly [name: string, kind: BodyKind, address: string, aliases?: string];
