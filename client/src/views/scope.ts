/** What a view is of: the paper in front, or all papers of the workspace. */
export type Scope = 'paper' | 'workspace';
