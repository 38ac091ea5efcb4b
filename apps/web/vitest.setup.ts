// The server runs in the folder of the site, and finds its fonts from there; so do its tests.
process.chdir(import.meta.dirname);
