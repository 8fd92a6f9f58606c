import type { Gender } from '../types';

/** Common given names, ours from general knowledge; names borne by both sexes in numbers are left out. */
const NAMES: Readonly<Record<'female' | 'male', string>> = {
  female: `abigail ada agnes aida aisha alejandra alexandra alice alicia alison allison amal amanda amber amelia amina amy ana anastasia
    andreea angela angelina anita anja ann anna annalena anne annie antonia asma astrid audrey ava ayesha barbara beata beatrice bernadette beth
    betty beverly birgit bonnie brenda bridget brigitte camilla carla carmen carol carolina caroline catherine cathy cecilia celia charlotte cheryl
    chiara chloe christina christine cindy claire clara claudia colette colleen cristina cynthia daniela danielle debbie deborah denise diana diane dina
    dolores donna dora doris dorothy edith eileen elaine elena eleanor elena eliza elizabeth ella ellen elsa emily emma erika erin esther ethel eva eve
    evelyn fatima fatma faye felicia fiona florence frances francesca freya gabriela gabriella gail georgia gina giorgia giulia gloria grace greta
    gwen hadja hanna hannah harriet heather heidi helen helena helene helga hilary hillary hilda ilse imelda ines ingrid inga irene iris irina isabel
    isabella isabelle ivana jacinda jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna johanna josephine joyce juana
    judith judy julia julie juliet kaja karen karin karolina kate katherine kathleen kathryn kathy katie katrina kristen kristi kristin kristina kirsten
    kimberly lara larisa latifa laura lauren layla leah leila lena leyla lidia lilian liliana lily linda lindsay lisa liz loretta louise lucia lucy
    ludmila lydia lynn mabel madeleine madison maggie magdalena mai maia malala manuela marcia margaret margarita margot maria mariam marian mariana
    marie marina marianne marilyn marine marion marjorie marta martha martina mary maryam mathilde maureen maya megan melania melanie melissa mercedes mette mia
    michelle mildred milena miriam mona monica monika nadia najat nancy naomi natalia natalie nathalie nicola nicole nigar nina noor nora norma olena
    olga olivia oksana pamela patricia paula pauline penelope peggy petra phoebe phyllis priti priscilla rachel ramona rania rebecca regina renata
    rhonda rita roberta rosa rosanna rose rosemary roxana ruth sabine sabrina sally samantha samira sandra sanna sarah sara selma sharon sheila shirley
    signe sigrid silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susana suzanne svetlana svitlana sylvia tamara tania tanya
    tatiana teresa thandi theresa tina tracy ursula valentina valerie vanessa vera veronica victoria viktoria viola violeta virginia vivian wanda wendy
    winnie yasmin yulia yvette yvonne zainab zeinab zoe zuzana`,
  male: `aaron abbas abdel abdul abdullah abe abraham adam adolf adrian ahmad ahmed akbar alan albert albin aleksandar aleksandr alejandro alexander
    alexei alexis alfonso alfred ali allan allen alberto alvaro amir anatoly anders andre andrea andreas andrei andrew andrii andrzej andy angelo
    anthony anton antonio antony antoine ari arjun arnold arthur ashraf asif bashar barack barry bart basil ben benedict benjamin benny bernard bernie
    bill bob bogdan boris brad brandon brendan brett brian bruce bruno bryan carl carlos cedric cesar charles charlie chester chris christian christopher
    chuck clarence claude clement clifford clive colin conor corey craig cyril cyrus damian dan daniel dario dave david dean dennis denis derek devin diego
    dieter dimitri dmitri dmitry dominic don donald douglas doug duncan dwight earl eddie edgar edi eduardo edward edwin eli elias elijah elliott
    emmanuel emmerson enrico enrique eric erik ernest ernesto ethan eugene evan fabian faisal federico felipe felix ferdinand fernando fidel filip
    floyd francesco francis francisco franco francois frank franz fred frederick friedrich gabriel gareth gary gavin gennady geoffrey george georg georges
    gerald gerard gerhard giovanni giuseppe glenn gordon graham greg gregory guido guillermo gunter gustav guy hakan hamid hans harold harry harvey
    hassan hector heinz heiko hendrik henri henry herbert herman hermann horst howard hubert hugh hugo hussein ian ibrahim igor ilham imran isaac ismail
    ivan ivica jack jacob jacques jake jakob jamal james jan janez janos jared jason javier jay jeff jeffrey jens jeremy jerome jerry jesse jim jimmy
    joachim joao joe joel johan john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua juan julian julius jules justin jurgen karl keir keith
    ken kenneth kevin khalid kim kofi konrad konstantin kurt kwame kwabena kyle larry lars laurent lawrence lech lee leo leon leonard leonid leonardo leroy
    lindsey lionel lloyd lorenzo louis luc luca lucas luigi luis luiz lukas luke mahmoud malcolm manuel marc marcel marcelo marco marcus mariano mario
    mark marko markus martin marvin mateusz matt matteo matthew matthias maurice max maxim mehdi mehmet michael michel miguel mike mikhail milan milo milojko
    milos miroslav mitch mitt mohamed mohammad mohammed mohamud moshe muammar muhammad mustafa narendra nathan neil nelson nicholas nicolas nick nigel nikol
    nikola nikolai nikos noah noel norman oleg oliver olivier olaf omar oscar oswald otto owen pablo paolo patrick paul paulo pavel pawel pedro pete
    peter petr philip philippe phil pierre pieter piotr prakash rafael rahul raj rajesh ralph ramon ramzan randy raul ravi ray raymond reuben
    recep reginald rene ricardo richard rick rishi rob robert roberto rodrigo roger roland ron ronald ross roy rudolf rupert russell ryan saad saeb salman
    salvador sam samuel santiago scott sean sebastian serge sergei sergey sergio seth shane shinzo sidney silvio simon slobodan stanislav stefan stephen
    steve steven stuart suleiman sven takeshi ted terrence terry thabo theodore thomas tim timothy tobias todd tom tomas tommy tony travis trevor uhuru
    umar vaclav vadim valery vernon victor viktor vincent vitali vitaly vladimir volodymyr walter warren wayne wilhelm william willy wolfgang xavier yair
    yasser yevhen yuri yusuf zachary zoran`,
};

/** Given name → gender. */
export const givenNames: ReadonlyMap<string, Gender> = new Map(
  (Object.entries(NAMES) as [Gender, string][]).flatMap(([gender, words]) =>
    words.split(/\s+/).map((word) => [word, gender] as const),
  ),
);
