/**
 * Resource statements from files of registrations as payroll, time registration and finance systems write them. Start
 * with {@link dk.opgavekatalog.data.registration.RegistrationReader}. What a user says of his files is in {@code
 * option}, what a reading tells of them in {@code recognition}; all other packages below are internal. A row goes from
 * {@code source} to {@code row}, and with the meanings of {@code heading} and {@code rule} into the sums of {@code
 * tally}, which {@code statement} makes statements of; what is wrong with it goes to {@code finding}.
 */
@NullMarked
package dk.opgavekatalog.data.registration;

import org.jspecify.annotations.NullMarked;
