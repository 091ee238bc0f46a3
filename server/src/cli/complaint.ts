/** Why the command could not do its work: one sentence for the person at the terminal, exit code 2. */
export class Complaint extends Error {}
