/**
 * One edition of the task catalogue and its parts, from main categories down to tasks, indicators and statutes. Start
 * with {@link dk.opgavekatalog.model.catalog.TaskCatalog}. Amounts of organisations, and figures calculated from them,
 * do not belong here.
 */
@NullMarked
package dk.opgavekatalog.model.catalog;

import org.jspecify.annotations.NullMarked;
