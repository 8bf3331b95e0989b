package dk.opgavekatalog.model.style;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The one style of every generated type: bean accessors (a validator finds constraints only there), generated classes
 * hidden behind the interface and its nested {@code Builder}, and no annotation in the generated code that would give a
 * user's compiler something to warn about.
 *
 * <p>The two Jackson annotations only make the generator write a JSON form. They stand here because this annotation is
 * not kept in class files. A class that named them would make the compiler warn every user who lacks that major version
 * of Jackson. Instead, each type has a factory with the annotations that both versions of Jackson share.
 */
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jakarta = true,
        throwForNullPointer = NoValueException.class,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Generated.class})
@JsonSerialize
@JsonDeserialize
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface ImmutableStyle {}
