/** Last words of the names of companies, institutes and campaigns, folded; none is a surname of note. */
export const bodyEndings: ReadonlySet<string> = new Set(
  `inc ltd corp plc llc llp gmbh holdings capital partners securities motors energy airlines airways aviation
  pharmaceuticals pharma technologies systems industries bancorp financial insurance resources petroleum gas mining
  foods stores studios pictures productions records healthcare entertainment brands labs software networks railways action research analytics
  initiative project projects affairs studies watch international strategies solutions services ventures logistics
  shipping telecom electronics semiconductors robotics dynamics instruments laboratories properties enterprises
  associates consulting advisors polling ratings markets exchange fund funds trust bank university college school
  radio tv television institute foundation association federation alliance coalition council committee commission agency authority`.split(
    /\s+/,
  ),
);
