/** Hosts of the known news outlets, without 'www.'. */
export const newsHosts: readonly string[] = ['bbc.com'];
