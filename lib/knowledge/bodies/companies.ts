import type { BodyRow } from './types';

/*
 * Firms that news quotes by a name that its words do not tell to be a firm's. Without an address: a link to a shop or a
 * network leads to what stands there, and not to the firm.
 */

const banks = `Goldman Sachs; Morgan Stanley; JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; Citigroup; Citi; Wells Fargo;
  Bank of America; BlackRock; Blackstone; Vanguard; Fidelity Investments; Berkshire Hathaway; Barclays; HSBC; Lloyds; NatWest;
  Standard Chartered; Deutsche Bank; Commerzbank; UBS; Credit Suisse; BNP Paribas; Société Générale; Societe Generale; Santander;
  BBVA; UniCredit; Intesa Sanpaolo; ING; Rabobank; Nordea; Danske Bank; Saxo Bank; Erste Group; Raiffeisen; Sberbank; VTB;
  Nomura; Mizuho; ICBC; Allianz; AXA; Zurich Insurance; Munich Re; Swiss Re; Visa; Mastercard; American Express; PayPal; Klarna;
  Revolut; Stripe; Coinbase; Binance; Robinhood; Deloitte; KPMG; PwC; EY; Ernst & Young;
  McKinsey; Accenture; Gartner; Rystad Energy; Wood Mackenzie; Kpler; Vortexa`;

const technology = `Google; Alphabet; Apple; Amazon; Microsoft; Meta; Meta Platforms; Facebook; Instagram; WhatsApp; YouTube;
  Twitter; TikTok; ByteDance; Snapchat; Reddit; LinkedIn; Pinterest; Telegram; Discord; OpenAI; Anthropic; Nvidia; Intel; AMD;
  Qualcomm; Broadcom; Micron; IBM; Oracle; SAP; Salesforce; Adobe; Cisco; Hewlett Packard Enterprise; HP; Netflix; Spotify; Uber;
  Lyft; Airbnb; Booking.com; DoorDash; Deliveroo; Strava; Zoom; Slack; Dropbox; Palantir; SpaceX; Starlink; Tesla; Samsung;
  Samsung Electronics; SK Hynix; LG Electronics; Sony; Nintendo; Panasonic; Hitachi; Toshiba; Fujitsu; SoftBank; TSMC; Foxconn;
  ASML; Nokia; Ericsson; Huawei; ZTE; Xiaomi; Lenovo; Alibaba; Tencent; Baidu; JD.com; Infosys; Wipro; Kaspersky; CrowdStrike;
  Cloudflare; Verizon; AT&T; T-Mobile; Comcast; Vodafone; Telefónica; Deutsche Telekom; WeWork; UiPath; Statista;
  Edmunds; AdImpact`;

const industry = `Volkswagen; VW; Audi; BMW; Mercedes-Benz; Daimler; Porsche; Opel; Stellantis; Fiat Chrysler; Renault; Peugeot;
  Volvo; Nissan; Toyota; Honda; Mazda; Subaru; Hyundai; Kia; Lexus; BYD; Geely; CATL; General Motors; GM; Rivian; Jaguar Land Rover;
  Rolls-Royce; Airbus; Boeing; Embraer; Lockheed Martin; Raytheon; RTX; Northrop Grumman; General Dynamics; BAE Systems; Rheinmetall;
  Leonardo SpA; Thales; Saab; Siemens; Siemens Energy; Bosch; Thyssenkrupp; BASF; Bayer; ArcelorMittal; Nippon Steel; US Steel;
  U.S. Steel; Rio Tinto; BHP; Glencore; Anglo American; Vale; Caterpillar; General Electric; GE; Honeywell; 3M; Philips; Alstom;
  Maersk; Hapag-Lloyd; FedEx; UPS; DHL; Pfizer; Moderna; BioNTech; AstraZeneca; Novartis; Roche; Sanofi; GSK; Novo Nordisk; Eli Lilly;
  Johnson & Johnson; AbbVie; Gilead; Monsanto; Syngenta; Nestlé; Nestle; Unilever; Danone; PepsiCo; Coca-Cola; AB InBev; Heineken;
  Procter & Gamble; L'Oréal; LVMH; Adidas; Nike; IKEA; Ikea; H&M; Inditex; Walmart; Costco; Home Depot; Carrefour; Tesco;
  Sainsbury's; Asda; Aldi; Lidl; Starbucks; McDonald's; Walt Disney; Disney; Warner Bros; Paramount`;

const energy = `ExxonMobil; Exxon Mobil; Exxon; Chevron; ConocoPhillips; BP; Shell; TotalEnergies; Equinor; Eni; Repsol; OMV; Gazprom;
  Rosneft; Lukoil; Novatek; Transneft; Rosatom; Naftogaz; Ukrenergo; Energoatom; Saudi Aramco; Aramco; ADNOC; QatarEnergy; PDVSA;
  Petrobras; Pemex; PetroChina; Sinopec; CNOOC; RWE; E.ON; Uniper; Enel; EDF; Iberdrola; Vattenfall; Ørsted; Orsted; Halliburton`;

const transport = `Lufthansa; Ryanair; easyJet; EasyJet; British Airways; Air France; KLM; Wizz Air; Emirates; Etihad; Qatar Airways;
  flydubai; Flydubai; Turkish Airlines; Aeroflot; Air India; IndiGo; AirAsia; Cathay Pacific; Qantas; Air Canada; United Airlines;
  American Airlines; Delta Air Lines; JetBlue; Deutsche Bahn; Amtrak; Eurostar; Live Nation; Ticketmaster`;

const named = (list: string): readonly BodyRow[] => list.split(/;\s+/).map((name) => [name, 'company', ''] as const);

/** Companies, banks and their brands. */
export const companies: readonly BodyRow[] = [banks, technology, industry, energy, transport].flatMap(named);
