/** Whether a path names an archive, by its end. */
export const isArchive = (path: string): boolean => /\.(?:tar|tar\.gz|tgz)$/iu.test(path);
