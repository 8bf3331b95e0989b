package dk.opgavekatalog.model.testing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The validator that a user has who knows nothing of this library: Hibernate Validator without an EL implementation.
 */
public final class PlainValidator {

    static {
        // Tests run inside the module, which does not read the validator's.
        ModuleLayer.boot()
                .findModule("org.hibernate.validator")
                .ifPresent(validator -> PlainValidator.class.getModule().addReads(validator));
    }

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private PlainValidator() {}

    public static List<ConstraintViolation<Object>> validate(Object value) {
        return List.copyOf(VALIDATOR.validate(value));
    }
}
