package dk.opgavekatalog.model.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Jakarta constraint of every {@link Checkable} type: neither the value nor its parts may have a problem. Each problem
 * becomes a violation of its own, with the property path of its place and the problem as its message.
 */
@Documented
@Constraint(validatedBy = FreeOfProblemsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeOfProblems {

    /**
     * Not shown: every violation carries the text of its problem.
     *
     * @return the message
     */
    String message() default "must be free of problems";

    /**
     * The validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
