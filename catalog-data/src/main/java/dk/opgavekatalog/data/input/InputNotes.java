package dk.opgavekatalog.data.input;

import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/**
 * What is told beside the content.
 *
 * @param omitted the values that were left out, in the order of the files
 * @param told spellings that were taken together, and other things to tell, in words
 */
record InputNotes(List<OmittedValue> omitted, List<Phrase> told) {}
