/**
 * Given names beyond those of the language tables, folded: behind one of them a word that is a place elsewhere is a surname
 * ("Whitney Houston"). Names that are everyday words or places are left out.
 * Source: the lexicon of compromise 14 (MIT), checked 2026-11.
 */
export const moreGivenNames: ReadonlySet<string> = new Set(
  `aada aadya aaliyah aaradhya aarav aasha abagail abbey abbi abbie abby abdallah abdoulaye abdullo abdulrahman abel abie abram abril
    abubakr abulfazl adaline adalyn adama adan addie addilyn addison adel adela adele adelene adelia adelina adeline adelynn adolfo
    adolph adreanna adriana adrianna adrianne adriano adrien adriena adriene adrienne advik afonso agatha aggie agustin agustina ahmet
    aicha aidan aiden aileen aimar aimee aina aino ainsley aishah aisling aislinn aislynn ajani ajla akira aladdin alain alaina alana
    alanis alanna alannah alanoud alastair alayah alayna alba albrecht alden alec alecia aleisha aleksander aleksandra aleksei alena
    alesia alessandra alessandro alex alexa alexandre alexandros alexandru alexia alfie alia alicja alina aline alisa alise alisha
    alissa alistair aliza allie allyson alois alonso alonzo alphonse alphonso althea alton alvin alya alycia alysa alyson alyssa
    amahle amaia amaira amalia amar amberly amelija amie amilia aminata amine amit ammanuel ammar amos anabel anamaria anas anastasija
    anatoli anatoliy anaya ander andi andjela andra andrej andres andrey aneta anette angelia angelica angeline angelique angie anika
    anisa anissa anjelica annabel annabella annabelle annalisa annamaria annemarie annett annette annika annmarie anohito antoinette
    antonella antoni anwar anya aputsiaq arata archibald archie aria ariana arianna arianne ariel arielle ariki arleen arlena arlene
    arlette armaan armand armando armin arnaud arnav arno aroha aron arpita artie artur arturo aryan asahi asha ashlee ashleigh ashley
    ashli ashlie ashly ashlyn ashraqat ashton asiya asja asmita assil ataahua aubrey audra audri audry augustina augustine augusto
    augustus aurelia austeja avery avigail ayaan ayana ayanna aygun aykhan aylin ayse aysel aziz azra azuna bakary balazs bandile
    banele barbora barbra barney barrett bartholomew bayarmaa beatriz becca becky belinay belinda benita benito bennie benson berat
    bernadine bernardo bernhard bernice bert bertie bertram bertrand beryl beshoi bess bessie bethanie betsy bette bettie bettina
    bettye beula beulah beverley bianca bibek bilal biljana billie billy binita bintou bishal bismah bjorn blaine blanca blanche
    blythe bobbi bobbie bobby boglarka bolormaa bonita brady branden brandi brandie branislav breanna bree brendon brenna brenton bret
    briana brianna brianne brice bridgett bridgette brigid britney britt brittney brittni brittny bronwyn brooke bryanna bryce brynn
    bryon burt caitlin caitlyn caleb calista callie calvin cameron camila camile camille camilo candace candice cara carina carissa
    carlene carley carlie carlo carlota carlotta carly carmela carmella carolyn carrie carrol carroll casandra cassandra cassie
    catarina caterina catherina cathleen cathryn catrina cayla cecelia cecil cecile cecily celeste celina celine chandra chanelle
    chantal chantelle charbel charis charissa charla charlena charlene charlette charley charmaine chedeline chelsey cher cheri cherie
    chet cheyenne chrissy christa christal christen christiana christiane christie christoph christophe christos christy chrystal
    ciara ciaran cierra cindi clair clare clarice claris clarissa claudette claudine claudio claus clayton clemens cleo cletus clint
    clotilde clyde cody coleen collin colton connie connor conrad constantin constanza consuelo cora coralie cordelia cori corina
    corine corinna corinne cornelia cornelis cornelius corrine courtney courtni courtny cristiano cristobal curt curtis cyndi daan
    dahlia daina dalal damaris damia damien damion damon danette dani danica daniele daniella danika danilo daniz danny daphna daphne
    dara darby darcey darcie darcy daren daria darin darius darla darlena darlene darnell darrel darrell darren darrin darryl daryl
    davi davida davina dayle dayna deana deandra deandre deann deanna deanne debby debora debra debrah dede deedee deena deepak deidre
    deirdre dejan dela delbert delia delilah della delores deloris delphine demetria demetrius dena denice denny deon derrick deshawn
    desiree desmond devan deven dewayne dewey dexter dhia dianna dianne diarmuid dietmar dietrich dillon dimitris dinah dinesh dion
    dionne dirk diya djeneba domingo dominick dominik dominique dominykas dona donnell donnie donny donovan doreen dorian dorla
    dorothea dorthy dottie dovydas doyle dragan duane dustin dwayne dylan dyllan ebenezer ecrin edel edie edmond edmund edna edoardo
    eduard edwardo edwina eevi efrain efren eisha eitan ekaterina ekta elaina elana elbert eldon elen eleni eliana elicia elida elie
    elif elin elina elinor eliot elisa elisabeth elise elisha eliska elizabete elizaveta ellie elliot ellis elly elma elmer elnora
    eloise elouise elsie elton elva elvin elvina elvira elvis elwood emanuel emanuela emelda emely emerson emery emil emile emilee
    emilia emiliano emilie emilija emilio emilis emina emine emirhan emmaline emmanuelle emmeline emmett emmie emmy enid enoch enzo
    eoin ergi erica erich erick ericka erma ernestina ernestine ernie ernst errol ervin erwin eryn esmeralda esperanza esteban estela
    estele estella estelle ester estere estrella etienne etta eugen eugenia eugenie eunice evangelina evangeline evelin evelina evens
    evgeny evie evita eymen ezra fabien fabio fabrice fabrizio fadi fahd fajr fanta farah farida farrah farzana fatemeh fatiha fatin
    fatoumata felecia feng fenna ferdinando fergus fernanda fien fionn fletcher flora florian fozia fran francina francine francisca
    franciszek francoise frankie franklyn fraser freda freddie freddy frederic frederik fredrick fredrik freja frida frieda frits
    fritz fyodor gabe gabi gabija gabreal gabriele gabrielius gabrielle gaby galen gamalat gamila garrett garry garth gayle gemma gena
    genevieve genna geoff georgette georgi georgie georgina georgios georgy geraldina geraldine gerardo geri germaine gerrit gerry
    gert gertrud gertrude giacomo gianna gigi gilberto gilda giles gilles gillian gino giorgi giorgio giorgis giovanna gisela gisele
    giselle gita gladys glena glenda glenna glynis godfrey golda goldie gonzalo googoosh goran gord gottfried gracie graciela grady
    gregg gregor gregorio gretchen griselda grover guilherme guillaume gunay gunel gunnar gunther gustaf gustave gustavo gwendolyn
    gwyneth gyorgy habib habiba hailey hala haley halim hallie hamza hana hanah hariet hariette harlan harri harriett harriette
    haruhito haruki haruta haruto hasan hasnaa hasti hatice hattie hawa hayato hayden hayley heinrich heitor helmi henrietta henrik
    henrique henryk hermine hessa hester hildegard himari hinata hoda hollie horace horacio horatio hortense hosna hosniya hossein
    howie humberto huseyin huseyn hussa hussain hydar iain ibai ichika ignacio iker ilene iliana ilija ilina ilona ilya imane imogena
    imogene indira inji inuk inunnguaq iona ionut irati irena irma irvin irwin isabela isabele isabell isadora isaiah isaias ishaan
    isiah isidora isla islande ismael isobel issac itai itsuki ivaana ivalu iwona izaro jacinta jackie jacky jaclyn jacquelina
    jacquelyn jada jaden jaime jaka jakov jakub jameson jami jamie jamison jammie jana janae janele janelle janessa janette janie
    janina janine janis jaqueline jarod jaroslav jarrett jarrod jarvis jasmin jasmina jasper javiera jayden jayne jayson jazmin
    jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeannette jeannie jeannina jeannine jeffery jeffry jelena jenelle
    jenifer jenna jennette jenni jennie jerald jeremiah jeri jermaine jeronimo jerri jesica jess jessie jian jilian jillian jimi
    jimmie jing joana joane joann joanne joaquin jocelyn jodi jodie jody joelle joesph joey johana johann johannes johnathan johnathon
    johnie johnnie jokubas joleen jolena jolene jonah jonathon joni jonny jordon josefa josefina josefine joselyn josephina josiah
    josie josue jovana joya jozef juanita jude judeline julen juliana julianna julianne julien julienne julieta juliette julio julissa
    justina justine kabita kacey kacper kadiatou kaede kaia kaitlin kaitlyn kajus kaleigh kali kalle kallie kamal kamala kamil kamila
    kamile kanata kanyakumari kari karim karima karina karissa karla karly karyn kasey kaspar kassandra kassie katarina katelyn
    katelynn katerina katharina katharine kathem katherina kathie kathrine kati katia katlyn katy kauri kavita kaye kayla kaylee
    kayleigh keeley keely keenan keira keisha kejsi keley keli kelley kelli kellie kelly kelsey kelsie kely kendall kendra kendrick
    kenna kenny kenton kenza kera keri kermit kerri kerry keven khadija khadije khaled khawla kheira khongordzol kiana kiara kiera
    kieran kiersten kiley kimberlee kimberli kimmernaq kira kiran kiril kirill kirollos kirstin kizzy klaus klea konul kori kourtney
    kris krista kristian kristie kristine kristopher kristy kristyna krystal krzysztof kurtis kyla kylee kylie kyls kyra lacey lacie
    lacy ladona ladonna laia laila lakesha lamar lambert lamija lamont lana landon lashawn laszlo latasha latisha latonya latoya
    laurence laurie lauryn laverna laverne lavinia laxmi leana leandra leandro leane leann leanna leanne leda leena leevi leia leif
    leigh leilani leja lejla lela leland lennart lenny lenora lenore leola leona leonel leonie leonora leopold leora lesedi lesley
    lesli leslie lesly lester lethabo leticia letitia lettie levente levi lexie liam lian liana lianne libbie libby lidya liepa lila
    lili lilia lilja lillia lillian lillie lilly lina lindsi lindsy lindy linus lior lisette livia liza lizbeth lizette lizzie logan
    lois lola lolita lonnie lora loraina loraine lorelei loren lorena lorene lori lorie lorna lorraina lorraine lorri lorrie lotte
    lottie louella louie louisa lovelie lovro luann luciana luciano lucie lucien lucija lucile lucille lucinda ludovic ludvig ludwig
    luela luella luisa luise luka lulu lulwa luna lupe lupita luther luuk lyla lyle lyna lynda lyndon lyndsey lyne lynette lynna lynne
    lynnette lynsey maayan mable macaulay macie maciej macy madalyn maddie madelina madeline madelyn madge madonna mads magda
    magdalene magnus maha mahamadou mahammad mahdi mahesh maire maisie maite maja majd maksim malachai malachy malak malen malia malik
    malika malinda mallory mamadou manaia mandakranta mandy manfred manish manny manon mara marcela marcell marcella marcelle marcello
    marci marcie marcin marcos marcy margarette margarida marge margery margie margo margret margrette marguerite mari mariah
    mariamawit mariami mariane marianna maribel mariela mariella marija marios maris marisa marisol marissa maritza marius markel
    markos marla marlena marlene marlo marlon marnie marsha marshall marti martim martine marty marwa maryan maryann marybeth maryjane
    marylou masoud masoumeh matej mateo matheus mathew mathias mathieu mathis matias matilda matilde matti mattia mattias mattie matty
    matus matyas maud maude maura mauricio mavis maxime maximilian maximiliano maxina maxine maxwell maybell mayra maysoun mazie
    mckenzie meagan meghan melina melinda melisa mellisa melokuhle melvin meredith meriem merissa merjem merle meron merrill mervin
    mervyn meryem meryl micaela micah michaela michal micheal michele mick mickey micky midori mihai mika mikaela mikaere mikel
    mikolaj mila milagros milhouse milica millicent millie milly mimi mina mindy minenhle minh minik minnie mira miral mirlande mitzi
    miyar mobina modibo mohamad moira moises mollie molly monique monte monty morgan moritz moussa mrignayani muhamed muhammed murad
    muriel mustapha myles myra myriam myrlande myrna myron naasunnguaq nadene nadina nadine nadya nahia nahom naima nalla nanette
    naomie narges natalya natasha nate nathanael nathaniel nathy neal nehir nela nelisa nell nellie nena nerissa nesreen neville
    nguyen niamh nichole nicki nickolas nicky nico nicolette niels niharika niilo nika nikau nikhil niki nikita nikki niklas niko
    nikolay nila nilay niles nils nisanur nisha nita nivi noam noella noelle noemi nojus nolan nomaan norah norbert noreen nouf nour
    nuka nuray nurul nyla octavia octavio odelia odette odval ofelia oier oisha olav oleksandr omer ondrej ophelia orville osama oskar
    osman osvaldo otis oumar oumou oyunbileg padraig paige paninnguaq paola parvati pascal patrica patrice patrik patti pattie patty
    paulette paulie paulina paulos pavlo percy perla petar petros philipp phillip philomena phylis pietro pipaluk polina polly portia
    pravit prem priscila priyamvada puteri pyotr queenie quentin quiana quincy quinn quinton rabina rachael rachele rachelle rachid
    rachida raina rainer ralf ramiro randal randall randi randolph raoul raphael raquel rashad rasmus rawiri rayan rayna reanna reba
    rebeca rebeka rebekah reece reem reema regan reggie reid reihaneh reina rena renae renee reta reyansh reyna reynaldo reza rhea
    rhett rhiannon rhoda rhona riccardo richelle richie rickey ricki rickie ricky rico rikki riko riley rimas rina riya roan robbie
    robbin robby robyn rocco rochele rochelle rocio roderick rodger rodney rodolfo roel rogelio roghayyeh rohan rolanda rolando rolf
    roman ronan ronda roni ronna ronnie ronny rory rosalie rosalina rosalind rosalinda rosalyn rosanne roscoe roseann roseanne rosella
    roselle rosemarie rosetta rosie roslyn rowan rowena roxane roxanna roxanne roxie roxy ruben rubin rudolph rudy rufus russ russel
    ruthie ryou saanvi sabina sade sadie saeed sahar sakeena sakineh salik sallie salma salome salvatore samir samkelo sammie sammy
    sandeep sandro sanjay santino saqib sarina sasha satoshi saul scarlett scottie scotty seamus sebastien sekou selena selene selim
    selina sepp serena serife setayesh sevda sevinj seymour shahd shahid shaikha shaim shaimaa shakira shana shanaya shanda shania
    shanna shannon shanon shaquille shari sharlene sharron sharyn shaun shauna shawn shawna shay shayla shayma shayna shayne shea
    sheba sheena shelby shelia shelley shelly shelton sheri sheridan sherifa sherman sherri sherrie sherry sheryl shira shirli shirly
    shlomo shristi shyla siddhartha sigmund silas sillin simona sindy siobhan sita siti siyabonga skye snezana sobia sofie sofija
    solomon somayyeh sondra sonja sonya soren souleymane souta spencer staci stacie stacy stan stanislaw stanley starla stefanie
    stefano stefanos stela stephan stephane stevie stewart suha sumayah sumit sunita suraj suresh susane susanna susannah susanne susi
    susie suzan suzana suzane suzanna suzette suzie suzy svend sybil syed sylvester sylvie szymon tabatha tabitha tadgh taha taichi
    taika tala talia talitha tamar tamera tami tamika tammi tammie tammy tamra tanika tanisha tanner tara tarana tareq taryn tasha
    tatsuki tawana teddy tegan teodora terence tereza teri terrance terrell terri terrie tess tessa tessie thad thaddeus thalia
    thandolwethu thea thelma theo theodor theodora therese thiago thom thomasina tiana tianna tiara timmy tingting tisha toby tomasz
    tommaso tommie tomoharu toni tonia tonya tora tori tracey traci tracie trent trenton trey tricia trina trish trisha trista tristan
    troy trudy tunar turki tyra tyrone tyson ughur ugne ulrich ulrik umberto unax urte usha usman uxue valentin valeria vanesa vasily
    veda velma vern verna vernice vesna vicente vicki vickie vicky vihaan vikky viktorie viktorija vilte vince vincenzo vivaan vivek
    viviana vivien vivienne vlad vladislav vojtech vusala wakana wallace wally walt waylon wendell wendi werner wesley weston whitney
    whitni whitny widelene wila wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelmina willa willard willie willis wilma
    winfried winifred winnifred winona winslow winston wojciech wout wouter wyatt xhoel xiaomei xiaoyan ximena xinyi yael yagmur yahli
    yanis yann yannick yarin yaroslav yasmine yassin yassine yelena yesenia yevgeni yevgeny ying yolanda yonas yonatan yonathan yong
    yosef yousouf youssef yuen yuina yuna yuriy yury yusif yuuma yuval yvona yvone yvonna zach zachariah zachery zack zackary zada
    zahid zahra zakaria zane zara zehra zelda zelma zena zeynab zeynep zineb zoey zofia zola zora zsofia`.split(/\s+/),
);
