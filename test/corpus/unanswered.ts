/** Why a question of the corpus has no answer here. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}
