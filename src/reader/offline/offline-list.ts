/** `offline.json`: the files that are kept so that a document can be read offline. */
export interface OfflineList {
  /** Another one when any of the files is another. */
  version: string;
  /** The address of each file, and a short hash of what is in it. What a file needs stands before it. */
  files: [address: string, hash: string][];
}
