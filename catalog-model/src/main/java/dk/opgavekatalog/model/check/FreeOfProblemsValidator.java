package dk.opgavekatalog.model.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports the problems of a {@link Checkable} to a Jakarta validator. */
public final class FreeOfProblemsValidator implements ConstraintValidator<FreeOfProblems, Checkable> {

    /** Called by the validator. */
    public FreeOfProblemsValidator() {}

    @Override
    public boolean isValid(@Nullable Checkable value, ConstraintValidatorContext context) {
        if (value == null) {
            return true; // as the specification asks: absence is for other constraints
        }
        List<Problem> problems = value.findProblems();
        if (problems.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        problems.forEach(problem -> addViolation(problem, context));
        return false;
    }

    private static void addViolation(Problem problem, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(escapeTemplate(problem.toString()));
        String[] pointer = problem.getPlace().split("/", -1);
        NodeBuilderCustomizableContext node = null;
        // In Jakarta's paths the index of an element belongs to the node that follows the list's name.
        int index = -1;
        for (int i = 1; i < pointer.length; i++) {
            if (node != null && isNumber(pointer[i])) {
                index = Integer.parseInt(pointer[i]);
                continue;
            }
            String property = pointer[i].replace("~1", "/").replace("~0", "~");
            node = node == null ? violation.addPropertyNode(property) : node.addPropertyNode(property);
            if (index >= 0) {
                node.inIterable().atIndex(index);
                index = -1;
            }
        }
        if (node == null) {
            violation.addConstraintViolation();
        } else if (index >= 0) {
            node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    private static boolean isNumber(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The text of a problem may hold braces and dollars from the input; none of it may be interpreted. */
    private static String escapeTemplate(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
