/**
 * Resource statements from files of registrations as payroll, time registration and finance systems write them: which
 * columns there are, what cells mean, which rows are refused, and what the other rows add up to. Other packages divide
 * files into cells. Start with {@link dk.opgavekatalog.data.registration.RegistrationReader}.
 */
@NullMarked
package dk.opgavekatalog.data.registration;

import org.jspecify.annotations.NullMarked;
