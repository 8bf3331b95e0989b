package dk.opgavekatalog.data.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The style of generated options and of what is recognised: that of the types of the model, without a JSON form. It is
 * an annotation of its own that leaves nothing in class files, since a user's compiler would warn of annotations that
 * it does not know.
 */
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jakarta = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Generated.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface OptionStyle {}
