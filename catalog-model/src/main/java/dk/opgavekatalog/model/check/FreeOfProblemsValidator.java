package dk.opgavekatalog.model.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reports the problems of a {@link Checkable} to a Jakarta validator. */
public final class FreeOfProblemsValidator implements ConstraintValidator<FreeOfProblems, Checkable> {

    /** Called by the validator. */
    public FreeOfProblemsValidator() {}

    @Override
    public boolean isValid(@Nullable Checkable value, ConstraintValidatorContext context) {
        if (value == null) {
            return true; // as the specification asks: other constraints judge an absent value
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
                context.buildConstraintViolationWithTemplate(escapeTemplate(problem.getMessage()));
        PathEnd end =
                new PathEnd(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        String[] pointer = problem.getPlace().split("/", -1);
        // In Jakarta's paths the index of an element belongs to the node that follows the list's name.
        int index = -1;
        for (int i = 1; i < pointer.length; i++) {
            if (i > 1 && isNumber(pointer[i])) {
                index = Integer.parseInt(pointer[i]);
            } else {
                end = end.append(pointer[i].replace("~1", "/").replace("~0", "~"), index);
                index = -1;
            }
        }
        if (index < 0) {
            end.finish().run();
        } else {
            end.addBean().get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    /**
     * The ways to continue a path after its last node. Jakarta's builders share no type for them. After a node was
     * given an index, the path must go on from the object that this call returned, or else the node's name is added
     * twice.
     */
    private record PathEnd(
            Function<String, NodeBuilderCustomizableContext> addProperty,
            Supplier<LeafNodeBuilderCustomizableContext> addBean,
            Runnable finish) {

        PathEnd append(String property, int index) {
            NodeBuilderCustomizableContext node = addProperty.apply(property);
            if (index < 0) {
                return new PathEnd(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
            }
            NodeBuilderDefinedContext element = node.inIterable().atIndex(index);
            return new PathEnd(element::addPropertyNode, element::addBeanNode, element::addConstraintViolation);
        }
    }

    private static boolean isNumber(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A problem's text may hold braces and dollar signs from the input, which must not be interpreted. */
    private static String escapeTemplate(String text) {
        return text.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }
}
