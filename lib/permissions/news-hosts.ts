/** Hosts of the known news outlets, without 'www.'. */
export { newsHosts } from '../knowledge/outlets';
