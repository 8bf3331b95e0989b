/**
 * Resource statements from files of registrations as payroll, time registration and finance systems write them: which
 * columns there are, what cells mean, which rows are refused, and what the rest adds up to. How a file is divided into
 * cells is not known here. Start with {@link dk.opgavekatalog.data.registration.RegistrationReader}.
 */
@NullMarked
package dk.opgavekatalog.data.registration;

import org.jspecify.annotations.NullMarked;
