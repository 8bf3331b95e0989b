// Words that every question has, folded. They are those of the search of the library.

const DANISH_STOP_WORDS =
  "ad af alle allerede alt andre at bare blev blive bliver boer da de dem den denne der deres det dette dig " +
  "din dine disse dit du efter eller en er et faa faar fik for fordi fra gaelder ham han har havde have her " +
  "hos hun hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornaar i ikke ind ja jeg jo kan kun " +
  "kunne lige maa man mange med meget mellem men mig min mine mit mod naar nej nogen noget nogle nu og " +
  "ogsaa om op os over paa saa selv sig sin sine sit skal skulle som staar til ud uden under var ved vi vil " +
  "ville vores vaere vaeret";

const ENGLISH_STOP_WORDS =
  "a about after all am an and any are as at be been before but by can could did do does doing each for " +
  "from get gets has have having he her his how if in into is its me must my of on or our out own she " +
  "should so such than that the their them then there these they this those to was we were what when where " +
  "which while who whom whose why will with would you your";

const STOP_WORDS = new Set((DANISH_STOP_WORDS + " " + ENGLISH_STOP_WORDS).split(" "));

/**
 * Leaves out the words that every question has, unless there are no others.
 *
 * @param {string[]} wanted
 * @returns {string[]}
 */
export function tellingWords(wanted) {
  const telling = wanted.filter((word) => !STOP_WORDS.has(word));
  return telling.length === 0 ? wanted : telling;
}
