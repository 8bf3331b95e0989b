/**
 * Resource statements from files of registrations as payroll, time registration and finance systems write them: which
 * columns there are, which rows are refused, and what the other rows add up to. Other packages divide files into cells
 * and know what single cells mean. Start with {@link dk.opgavekatalog.data.registration.RegistrationReader}.
 */
@NullMarked
package dk.opgavekatalog.data.registration;

import org.jspecify.annotations.NullMarked;
