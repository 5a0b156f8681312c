package io.github.councillor.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists in which a name may stand once. */
final class OncePerFile {

    private OncePerFile() {}

    /**
     * Reads a list.
     *
     * @param expected what was expected where a name stands a second time
     */
    static <T> List<T> read(
            Cursor document,
            String list,
            String field,
            String expected,
            Function<Cursor, T> one,
            Function<T, String> name) {
        List<Cursor> cursors = document.objects(list);
        List<T> all = cursors.stream().map(one).toList();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String found = name.apply(all.get(i));
            if (!names.add(found)) {
                throw RefusedInput.at(
                        cursors.get(i).pointerTo(field), RefusedInput.quote(found) + " a second time", expected);
            }
        }
        return all;
    }
}
