/** What one does to reach something: the noun or participle before "by". */
export const ATTEMPTS = new Set(
  `attempt attempts effort efforts bid bids push pushes move moves drive campaign motion proposal plan plans initiative request offer
  pledge promise decision call calls threat threats vow refusal resolution scheme led made mounted launched spearheaded sponsored
  submitted filed tabled headed`.split(/\s+/),
);

/** Verbs that ask or get somebody else to act. */
export const ASKING = new Set(
  `urge urged urges urging ask asked asks asking tell told tells call called calls calling press pressed presses pressing want wanted wants
  invite invited invites order ordered orders force forced forces allow allowed allows permit permitted let help helped helps encourage
  encouraged encourages persuade persuaded pressure pressured demand demanded request requested expect expected require required warn warned
  beg begged lobby lobbied advise advised`.split(/\s+/),
);
