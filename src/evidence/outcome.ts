/**
 * What became of a question (decision 21): "not allowed to look", "nothing there" and "not asked" are three different words.
 * `answered` whole answer · `absent` the service says it is not configured · `denied` no permission · `failed` any other error ·
 * `cut` some pages came, the rest did not · `not-asked` the question was never put.
 */
export type Outcome = 'answered' | 'absent' | 'denied' | 'failed' | 'cut' | 'not-asked';
