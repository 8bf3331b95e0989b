package dk.opgavekatalog.repository;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublicNamesTest {
    @Test
    void noTwoPublicTypesOfThePublishedModulesShareASimpleName() {
        Map<String, List<String>> shared = Sources.ofRepository().types().stream()
                .filter(type -> type.isPublic() && Repository.isPublished(type.file()))
                .filter(type -> !type.name().equals("Builder"))
                .collect(groupingBy(
                        Sources.Type::name,
                        TreeMap::new,
                        mapping(type -> type.packageName() + "." + type.nestedName(), toList())));
        assertThat(shared).hasSizeGreaterThan(100);
        shared.values().removeIf(names -> names.size() == 1);
        assertThat(shared).isEmpty();
    }
}
