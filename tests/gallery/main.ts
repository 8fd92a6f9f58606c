import './browser-shim';

// Imported when the shim is in place: modules of the product ask for the browser as they load.
void import('./gallery');
