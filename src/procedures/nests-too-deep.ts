/** Deeper than any document a person writes; far below what exhausts the stack of the YAML reader. */
const limit = 200;

/** Tells from the bare text whether a YAML file nests so deeply that reading it could end the process. */
export function nestsTooDeep(text: string): boolean {
  let open = 0;
  let lead = 0;
  let leading = true;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    else if ((character === ']' || character === '}') && open > 0) open -= 1;
    leading = character === '\n' || (leading && ' -?:\t'.includes(character));
    lead = leading && character !== '\n' ? lead + 1 : 0;
    if (open > limit || lead > limit) return true;
  }
  return false;
}
