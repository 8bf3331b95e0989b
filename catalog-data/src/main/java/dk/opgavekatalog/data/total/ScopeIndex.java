package dk.opgavekatalog.data.total;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the rows of a file that have certain keys. */
final class ScopeIndex {

    private final List<FileSums> parts;
    private final TotalKeys keys;

    /** For each key the forms of each number that rows have. */
    private final List<Map<Integer, List<String>>> forms = new ArrayList<>();

    /** For each key all forms that rows have. */
    private final List<Set<String>> present = new ArrayList<>();

    ScopeIndex(List<FileSums> parts, TotalKeys keys) {
        this.parts = parts;
        this.keys = keys;
        for (int key = 0; key < keys.size(); key++) {
            forms.add(new HashMap<>());
            present.add(new HashSet<>());
        }
        parts.forEach(FileSums::flush);
        parts.forEach(part -> part.forEach((numbers, stretch) -> addForms(numbers)));
    }

    private void addForms(int[] numbers) {
        for (int key = 0; key < numbers.length; key++) {
            int of = key;
            forms.get(key).computeIfAbsent(numbers[key], number -> {
                List<String> all = keys.forms(of, number);
                present.get(of).addAll(all);
                return all;
            });
        }
    }

    /** Whether any row has a key of this form. */
    boolean has(int key, String form) {
        return present.get(key).contains(form);
    }

    /**
     * Whether rows whose key has this form, or is anything, have several different keys, such as the months of a year.
     */
    boolean hasSeveral(int key, String form) {
        return forms.get(key).values().stream()
                        .filter(all -> form.equals(TotalScope.ANY) || all.contains(form))
                        .limit(2)
                        .count()
                > 1;
    }

    /**
     * Whether a key is one that rows of a scope have; one that no row has restricts nothing.
     *
     * @param number stands for the text of the key
     */
    boolean isIn(TotalScope scope, int key, int number) {
        String form = scope.keys().get(key);
        return scope.isAny(key)
                || !has(key, form)
                || forms.get(key)
                        .computeIfAbsent(number, unseen -> keys.forms(key, unseen))
                        .contains(form);
    }

    /** Adds up the rows of each scope; one that has no rows is left out. */
    Map<TotalScope, Stretch> sums(Collection<TotalScope> scopes) {
        Map<TotalScope, Sum> sums = new HashMap<>();
        scopes.forEach(scope -> sums.put(scope, new Sum()));
        List<Map<Integer, List<String>>> used = used(sums.keySet());
        for (FileSums part : parts) {
            part.forEach((numbers, stretch) -> forEach(used, numbers, new ArrayList<>(), scope -> {
                Sum sum = sums.get(scope);
                if (sum != null) {
                    sum.add(stretch);
                }
            }));
        }
        Map<TotalScope, Stretch> found = new HashMap<>();
        sums.forEach((scope, sum) -> {
            if (sum.rows > 0) {
                found.put(scope, sum.toStretch());
            }
        });
        return found;
    }

    /** A sum that grows. */
    private static final class Sum {
        private long rows;
        private final List<BigInteger> sums = new ArrayList<>();

        private void add(Stretch stretch) {
            rows += stretch.rows();
            for (int m = 0; m < stretch.sums().size(); m++) {
                if (m == sums.size()) {
                    sums.add(stretch.sums().get(m));
                } else {
                    sums.set(m, sums.get(m).add(stretch.sums().get(m)));
                }
            }
        }

        private Stretch toStretch() {
            return new Stretch(rows, List.copyOf(sums));
        }
    }

    /** Takes a scope that a row may be in. */
    private interface ScopeHandler {
        void scope(TotalScope scope);
    }

    /** Returns the forms of each number that any scope asks for. */
    private List<Map<Integer, List<String>>> used(Set<TotalScope> scopes) {
        List<Map<Integer, List<String>>> used = new ArrayList<>();
        for (int key = 0; key < keys.size(); key++) {
            Set<String> asked = new HashSet<>();
            for (TotalScope scope : scopes) {
                asked.add(scope.keys().get(key));
            }
            Map<Integer, List<String>> ofKey = new HashMap<>();
            forms.get(key).forEach((number, all) -> {
                Set<String> both = new HashSet<>(all);
                both.add(TotalScope.ANY);
                both.retainAll(asked);
                ofKey.put(number, List.copyOf(both));
            });
            used.add(ofKey);
        }
        return used;
    }

    /** Hands over every scope that has asked-for forms of the keys of a row. */
    private static void forEach(
            List<Map<Integer, List<String>>> used, int[] numbers, List<String> chosen, ScopeHandler handler) {
        if (chosen.size() == numbers.length) {
            handler.scope(new TotalScope(List.copyOf(chosen)));
            return;
        }
        int key = chosen.size();
        for (String form : used.get(key).getOrDefault(numbers[key], List.of())) {
            chosen.add(form);
            forEach(used, numbers, chosen, handler);
            chosen.remove(key);
        }
    }
}
