/**
 * What a reading tells of its files beside the statements: what was recognised, as data and in words, the refused
 * rows, the totals, and the exception when files are refused. It finds nothing out by itself. Start with {@link
 * dk.opgavekatalog.data.registration.recognition.Recognition}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.recognition;

import org.jspecify.annotations.NullMarked;
